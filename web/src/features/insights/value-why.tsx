import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccountInsights } from '@/api/types';
import { useStale } from '@/lib/system';
import { useFormats } from '@/lib/use-formats';
import { Explained } from '@/ui/explained';
import { AsOf } from '@/ui/states';
import { WhyCard } from '@/ui/why-card';
import { accountInsightsQuery } from './api';
import { noMoneyText, noValueText } from './no-value';

/** Why a customer is expected to be worth that much: what it would be if it surely still buys, less the risk that it left. */
export function ValueWhy({ accountId }: { accountId: string }) {
  const read = useQuery(accountInsightsQuery(accountId));
  const stale = useStale(read, 'insights');
  return <Explained read={read}>{(insights) => <Value insights={insights} stale={stale} />}</Explained>;
}

function Value({ insights, stale }: { insights: AccountInsights; stale: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { value, facts, noValue } = insights;
  const { expectedSpend, expectedValue } = value ?? {};
  if (!value)
    return (
      <WhyCard
        title={t('insights.value.title')}
        words={noValueText(noValue, t, formats)}
        foot={stale && <AsOf moment={insights.asOf} stale />}
      />
    );
  const currency = value.currency ?? facts.currency ?? 'CNY';
  const money = (amount: number) => formats.money(amount, currency);
  const day = value.asOfDay && formats.day(value.asOfDay);
  const known = typeof expectedSpend === 'number' && typeof expectedValue === 'number';
  const ifActive = known ? expectedValue / Math.max(value.probabilityActive, 1e-9) : 0;
  const orders = value.expectedOrders / Math.max(value.probabilityActive, 1e-9);
  return (
    <WhyCard
      title={t('insights.value.title')}
      words={
        <>
          <p>{t('insights.value.why', { version: value.modelVersion })}</p>
          {!known && <p>{noMoneyText(noValue, t, formats)}</p>}
        </>
      }
      format={money}
      factors={
        known
          ? [
              {
                label: t('insights.value.ifActive'),
                value: ifActive,
                note: t('insights.value.ifActiveNote', {
                  orders: formats.number(orders, 2),
                  spend: money(expectedSpend),
                }),
              },
              {
                label: t('insights.value.mayHaveLeft'),
                value: expectedValue - ifActive,
                note: t('insights.value.mayHaveLeftNote', {
                  percent: formats.percent(1 - value.probabilityActive, 1),
                }),
              },
            ]
          : []
      }
      total={
        known
          ? {
              label: t(day ? 'insights.value.totalDay' : 'insights.value.total', {
                months: value.months,
                day,
              }),
              value: expectedValue,
            }
          : undefined
      }
      foot={
        <AsOf
          moment={value.asOf}
          stale={stale}
          after={t('insights.model', { version: value.modelVersion })}
        />
      }
    />
  );
}
