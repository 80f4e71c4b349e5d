import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Order } from '@/api/types';
import { CancelOrder } from '@/features/orders/cancel-order';
import { orderFacts, orderTones } from '@/features/orders/order-object';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { StateChip } from '@/ui/chip';
import { LinesTable } from '@/ui/lines/lines-table';
import { ObjectFacts } from '@/ui/object/object-facts';
import { oneQuery } from '@/ui/object/queries';
import { RecordName } from '@/ui/object/record-name';
import { Panel } from '@/ui/page';
import { Line } from '@/ui/record/line';
import { RecordPage } from '@/ui/record/record-page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Failure } from '@/ui/states';

const route = getRouteApi('/signed-in/orders/$orderId');

export function OrderRoute() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { orderId } = route.useParams();
  const mayCancel = useMay('orders:write');
  const order = useQuery(oneQuery<Order>('orders', orderId));
  if (order.isPending) return <RecordSkeleton />;
  if (order.isError && !order.data)
    return <Failure alone error={order.error} onRetry={() => void order.refetch()} />;
  const { data: one, etag } = order.data;
  const version = etag ?? `"${one.version}"`;
  return (
    <RecordPage
      name={one.number}
      line={
        <Line>
          <RecordName object="accounts" id={one.accountId} />
          {formats.money(one.amount, one.currency)}
          {formats.date(one.placedAt)}
          <StateChip tone={orderTones[one.status]}>{t(`orders.statuses.${one.status}`)}</StateChip>
        </Line>
      }
      mainLabel={t('orders.lines')}
      actions={mayCancel && one.status === 'PLACED' && <CancelOrder order={one} version={version} />}
      facts={<ObjectFacts object={orderFacts(one)} one={one} version={version} />}
      related={null}
    >
      <Panel title={t('orders.lines')}>
        {one.lines.length > 0 ? (
          <LinesTable lines={one.lines} currency={one.currency} total={one.amount} />
        ) : (
          <p className="muted">{t('orders.noLines')}</p>
        )}
      </Panel>
    </RecordPage>
  );
}
