import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Block } from '@/ui/block';
import { resultsQuery } from './api';
import classes from './campaigns.module.css';

/** How much of the budget is spent, and what a sent message has cost. */
export function CostBlock({ one }: { one: Campaign }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery({ ...resultsQuery(one.id), enabled: Boolean(one.startedAt) });
  const currency = one.currency ?? 'CNY';
  const spent = one.actualCost ?? one.plannedCost;
  const { budget } = one;
  if (!budget && !spent) return null;
  const share = budget && spent ? spent / budget : undefined;
  const sent = data?.sent ?? 0;
  return (
    <Block title={t('campaigns.costs')}>
      <dl className={classes.costs}>
        {spent ? (
          <div>
            <dt>{t(one.actualCost ? 'campaigns.fields.actualCost' : 'campaigns.fields.plannedCost')}</dt>
            <dd className="num">{formats.money(spent, currency)}</dd>
          </div>
        ) : null}
        {budget ? (
          <div>
            <dt>{t('campaigns.fields.budget')}</dt>
            <dd className="num">{formats.money(budget, currency)}</dd>
          </div>
        ) : null}
        {one.actualCost && sent > 0 ? (
          <div title={t('campaigns.definitions.perMessage')}>
            <dt>{t('campaigns.perMessage')}</dt>
            <dd className="num">{formats.money(one.actualCost / sent, currency)}</dd>
          </div>
        ) : null}
      </dl>
      {share !== undefined && (
        <>
          <span className={classes.meter} data-over={share > 1 || undefined} aria-hidden>
            <span style={{ width: `${Math.min(1, share) * 100}%` }} />
          </span>
          <p className={classes.note}>{t('campaigns.ofBudget', { share: formats.percent(share) })}</p>
        </>
      )}
    </Block>
  );
}
