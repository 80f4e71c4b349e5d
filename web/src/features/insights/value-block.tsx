import { useTranslation } from 'react-i18next';
import type { AccountInsights } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Block } from '@/ui/block';
import { AsOf } from '@/ui/states';
import { Why } from '@/ui/why';
import { noMoneyText, noValueText } from './no-value';
import classes from './insights.module.css';

/** One large number, what it means in words, and how far it may be trusted. */
export function ValueBlock({ insights, stale }: { insights: AccountInsights; stale: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { value, facts, noValue } = insights;
  if (!value) {
    return (
      <Block title={t('insights.value.title')} foot={stale && <AsOf moment={insights.asOf} stale />}>
        <p className={classes.none}>{noValueText(noValue, t, formats)}</p>
      </Block>
    );
  }
  const currency = value.currency ?? facts.currency ?? 'CNY';
  const { expectedSpend, expectedValue } = value;
  const day = value.asOfDay && formats.day(value.asOfDay);
  const percent = formats.percent(value.probabilityActive);
  return (
    <Block
      title={t('insights.value.title')}
      aside={<Why label={t('insights.value.title')} id={`value.${insights.accountId}`} />}
      foot={
        <AsOf
          moment={value.asOf}
          stale={stale}
          after={t('insights.model', { version: value.modelVersion })}
        />
      }
    >
      {typeof expectedValue === 'number' ? (
        <>
          <div className={classes.large}>{formats.money(expectedValue, currency)}</div>
          <p className={classes.words}>
            {t(day ? 'insights.value.wordsDay' : 'insights.value.words', {
              months: value.months,
              day,
            })}
          </p>
          {facts.currency && facts.currency !== currency && (
            <p className={classes.words}>
              {t('insights.value.ownCurrency', { own: currency, common: facts.currency })}
            </p>
          )}
        </>
      ) : (
        <p className={classes.none}>{noMoneyText(noValue, t, formats)}</p>
      )}
      <dl className={classes.figures}>
        <div>
          <dt>{t('insights.value.orders')}</dt>
          <dd>{formats.number(value.expectedOrders, 2)}</dd>
        </div>
        <div>
          <dt>{t('insights.value.spend')}</dt>
          <dd>{typeof expectedSpend === 'number' && formats.money(expectedSpend, currency)}</dd>
        </div>
        <div>
          <dt>{t('insights.value.active')}</dt>
          <dd>
            {percent}
            <span className={classes.meter} aria-hidden>
              <span style={{ width: `${value.probabilityActive * 100}%` }} />
            </span>
          </dd>
        </div>
      </dl>
    </Block>
  );
}
