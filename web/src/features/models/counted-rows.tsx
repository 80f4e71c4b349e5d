import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CountedCustomer, CountedPurchase } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { RecordLink } from '@/ui/panel/record-link';
import { Scroller } from '@/ui/scroller';
import classes from './counted.module.css';

/** Customers, and what each did while the model observed and after. */
export function CustomerRows({ items }: { items: CountedCustomer[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const after = items.some(({ repeatsAfter }) => typeof repeatsAfter === 'number');
  return (
    <Table
      head={[t('models.counted.customer')]}
      numbers={[t('models.checks.before'), ...(after ? [t('models.counted.after')] : [])]}
    >
      {items.map(({ accountId, accountName, repeats, repeatsAfter }) => (
        <tr key={accountId}>
          <th scope="row">
            <RecordLink object="accounts" id={accountId}>
              {accountName}
            </RecordLink>
          </th>
          <td data-align="right">{formats.number(repeats)}</td>
          {after && <td data-align="right">{formats.number(repeatsAfter ?? 0)}</td>}
        </tr>
      ))}
    </Table>
  );
}

/** Days with orders: each opens its order, or the orders where there were several. */
export function PurchaseRows({ items }: { items: CountedPurchase[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table
      head={[t('models.counted.day'), t('models.counted.customer')]}
      numbers={[t('models.counted.orders')]}
    >
      {items.map(({ orderId, placedAt, accountId, accountName, orders }) => (
        <tr key={orderId}>
          <th scope="row">
            <RecordLink object="orders" id={orderId}>
              {formats.day(dayIn(placedAt))}
            </RecordLink>
          </th>
          <td>
            <RecordLink object="accounts" id={accountId}>
              {accountName}
            </RecordLink>
          </td>
          <td data-align="right">
            {orders > 1 ? (
              <Link to="/orders" search={{ filter: ofDay(accountId, dayIn(placedAt)) }}>
                {formats.number(orders)}
              </Link>
            ) : (
              formats.number(orders)
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** Models count by the days of UTC. */
const dayIn = (placedAt: string) => placedAt.slice(0, 10);

function ofDay(accountId: string, day: string): string {
  const next = new Date(Date.parse(day) + 86_400_000).toISOString();
  return `accountId==${accountId};placedAt=ge=${day}T00:00:00Z;placedAt=lt=${dayIn(next)}T00:00:00Z`;
}

function Table({
  head,
  numbers,
  children,
}: {
  head: string[];
  numbers: string[];
  children: React.ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Scroller label={t('models.counted.list')} className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {numbers.map((name) => (
              <th key={name} scope="col" data-align="right">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scroller>
  );
}
