import { useTranslation } from 'react-i18next';
import type { AccountInsights } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { AsOf } from '@/ui/states';
import { lastOrder } from './last-order';
import classes from './insights.module.css';

/** What the stream knows of an account, in one row of figures above its timeline. */
export function KeyFacts({ insights, stale }: { insights: AccountInsights; stale: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { facts } = insights;
  const count = facts.ordersWithoutRate;
  const shown = formats.number(count);
  const exact = (money: string) =>
    count > 0 ? t('insights.facts.withoutRate', { money, count, shown }) : money;
  const figures = [
    { name: 'orders', value: formats.number(facts.orders ?? 0) },
    {
      name: 'revenue',
      value: facts.currency
        ? formats.shortMoney(facts.revenue ?? 0, facts.currency)
        : formats.short(facts.revenue ?? 0),
      exact: facts.currency ? exact(formats.money(facts.revenue ?? 0, facts.currency)) : undefined,
    },
    {
      name: 'lastOrder',
      value: lastOrder(facts, t, formats),
      exact: facts.lastOrderAt ? formats.day(facts.lastOrderAt) : undefined,
    },
    { name: 'openDeals', value: formats.number(facts.openDeals ?? 0) },
    { name: 'openCases', value: formats.number(facts.openCases ?? 0) },
  ];
  return (
    <>
      <dl className={classes.key}>
        {figures.map(({ name, value, exact }) => (
          <div key={name}>
            <dt>{t(`insights.facts.${name}`)}</dt>
            <dd title={exact}>{value}</dd>
          </div>
        ))}
      </dl>
      {stale && <AsOf moment={insights.asOf} stale />}
    </>
  );
}
