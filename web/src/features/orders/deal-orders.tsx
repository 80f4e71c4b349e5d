import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pageOf } from '@/lib/objects';
import { useFormats } from '@/lib/use-formats';
import { Block } from '@/ui/block';
import { BlockFailure } from '@/ui/block-failure';
import { StateChip } from '@/ui/chip';
import { ordersOfDealQuery } from './api';
import { orderTones } from './order-object';

/** The orders that came from a deal, which one that is won should have; nothing when they may not be seen. */
export function DealOrders({ dealId, expected }: { dealId: string; expected: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, error, refetch } = useQuery(ordersOfDealQuery(dealId));
  if (error && !data)
    return <BlockFailure title={t('orders.ofDeal')} error={error} onRetry={() => void refetch()} />;
  if (!data || (data.items.length === 0 && !expected)) return null;
  return (
    <Block title={t('orders.ofDeal')}>
      {data.items.length === 0 && (
        <p className="muted" style={{ margin: 0 }}>
          {t('orders.noneOfDeal')}
        </p>
      )}
      {data.items.map((order) => (
        <div key={order.id} style={{ display: 'flex', gap: 8, alignItems: 'center', minHeight: 32 }}>
          <Link to={pageOf('orders', order.id)}>{order.number}</Link>
          <StateChip tone={orderTones[order.status]}>{t(`orders.statuses.${order.status}`)}</StateChip>
          <span className="num strong" style={{ marginLeft: 'auto' }}>
            {formats.money(order.amount, order.currency)}
          </span>
        </div>
      ))}
    </Block>
  );
}
