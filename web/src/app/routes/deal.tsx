import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deal } from '@/api/types';
import { AccountContacts } from '@/features/accounts/account-contacts';
import { CloseDeal } from '@/features/deals/close-deal';
import { DealHistory } from '@/features/deals/deal-history';
import { DealLines } from '@/features/deals/deal-lines';
import { dealFacts, dealTones } from '@/features/deals/deal-object';
import { DealPath } from '@/features/deals/deal-path';
import { DealOrders } from '@/features/orders/deal-orders';
import { PlaceOrder } from '@/features/orders/place-order';
import { pageOf } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { StateChip } from '@/ui/chip';
import { ObjectFacts } from '@/ui/object/object-facts';
import { oneQuery } from '@/ui/object/queries';
import { RecordName } from '@/ui/object/record-name';
import { Line } from '@/ui/record/line';
import { RecordPage } from '@/ui/record/record-page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Failure } from '@/ui/states';
import classes from './deal.module.css';

const route = getRouteApi('/signed-in/deals/$dealId');

export function DealRoute() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { dealId } = route.useParams();
  const navigate = useNavigate();
  const mayMove = useMay('deals:write');
  const mayOrder = useMay('orders:write');
  const [open, setOpen] = useState<'WON' | 'LOST' | 'order'>();
  const deal = useQuery(oneQuery<Deal>('deals', dealId));
  if (deal.isPending) return <RecordSkeleton />;
  if (deal.isError && !deal.data)
    return <Failure alone error={deal.error} onRetry={() => void deal.refetch()} />;
  const { data: one, etag } = deal.data;
  const version = etag ?? `"${one.version}"`;
  const close = () => setOpen(undefined);
  const lines = one.lines.length > 0 ? one.lines : [wholeDeal(one)];
  return (
    <RecordPage
      name={one.name}
      line={
        <Line>
          <RecordName object="accounts" id={one.accountId} />
          {formats.money(one.amount, one.currency)}
          {one.expectedCloseOn && t('deals.closesOn', { day: formats.date(one.expectedCloseOn) })}
          <StateChip tone={dealTones[one.status]}>{t(`deals.statuses.${one.status}`)}</StateChip>
        </Line>
      }
      mainLabel={t('deals.work')}
      actions={
        <>
          {mayMove && one.status === 'OPEN' && (
            <>
              <Button variant="default" onClick={() => setOpen('LOST')}>
                {t('deals.close.LOST.action')}
              </Button>
              <Button onClick={() => setOpen('WON')}>{t('deals.close.WON.action')}</Button>
            </>
          )}
          {mayOrder && one.status === 'WON' && (
            <Button onClick={() => setOpen('order')}>{t('orders.create')}</Button>
          )}
        </>
      }
      facts={<ObjectFacts object={dealFacts(one)} one={one} version={version} />}
      related={
        <>
          <DealOrders dealId={one.id} />
          <AccountContacts accountId={one.accountId} />
        </>
      }
    >
      <div className={classes.stack}>
        <DealPath deal={one} version={version} mayMove={mayMove} />
        <DealLines deal={one} version={version} mayChange={mayMove} />
        <DealHistory dealId={one.id} />
      </div>
      {(open === 'WON' || open === 'LOST') && (
        <CloseDeal deal={one} version={version} ending={open} fixed={one.lines.length > 0} onClose={close} />
      )}
      <PlaceOrder
        opened={open === 'order'}
        onClose={close}
        onCreated={({ id }) => void navigate({ to: pageOf('orders', id) })}
        from={{ dealId: one.id, accountId: one.accountId, currency: one.currency, lines }}
      />
    </RecordPage>
  );
}

/** A deal without lines becomes one line of its own name. */
function wholeDeal({ name, amount }: Deal) {
  return { description: name, quantity: 1, unitPrice: amount, discountPercent: 0 };
}
