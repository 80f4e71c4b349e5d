import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deal } from '@/api/types';
import { AccountContacts } from '@/features/accounts/account-contacts';
import { CloseDeal } from '@/features/deals/close-deal';
import { DealHistory } from '@/features/deals/deal-history';
import { DealLines } from '@/features/deals/deal-lines';
import { deals } from '@/features/deals/deal-object';
import { DealPath } from '@/features/deals/deal-path';
import { usePlacedOfDeal } from '@/features/orders/api';
import { DealOrders } from '@/features/orders/deal-orders';
import { PlaceOrder } from '@/features/orders/place-order';
import { pageOf } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { ObjectPage } from '@/ui/object/object-page';
import { CustomerAtSide } from './customer-at-side';
import { happenedTab } from './happened';
import { NewContact } from './new-contact';
import { useHappened } from './use-happened';
import classes from './deal.module.css';

const route = getRouteApi('/signed-in/deals/$dealId');

type Opened = 'WON' | 'LOST' | 'order';

export function DealRoute() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { dealId } = route.useParams();
  const happened = useHappened();
  const mayMove = useMay('deals:write');
  const [open, setOpen] = useState<Opened>();
  const orders = usePlacedOfDeal(dealId);
  return (
    <ObjectPage<Deal> object={deals} id={dealId} {...happened.page}>
      {({ one, version }) => ({
        chips: one.status === 'OPEN' && one.expectedCloseOn && (
          <span>{t('deals.closesOn', { day: formats.day(one.expectedCloseOn) })}</span>
        ),
        actions: <Actions deal={one} orders={orders} onOpen={setOpen} />,
        path: <DealPath deal={one} version={version} mayMove={mayMove} orders={orders} />,
        tabs: [
          {
            id: 'work',
            label: t('record.overview'),
            content: (
              <div className={classes.stack}>
                <DealLines deal={one} version={version} mayChange={mayMove} />
                <DealHistory dealId={one.id} />
              </div>
            ),
          },
          happenedTab(t('timeline.title'), {
            accountId: one.accountId,
            aboutId: one.id,
            ...happened.tab,
          }),
        ],
        related: (
          <>
            <DealOrders dealId={one.id} expected={one.status === 'WON'} />
            <CustomerAtSide accountId={one.accountId} />
            <AccountContacts accountId={one.accountId} create={<NewContact accountId={one.accountId} />} />
          </>
        ),
        dialogs: (
          <Dialogs
            deal={one}
            orders={orders}
            version={version}
            open={open}
            onClose={() => setOpen(undefined)}
          />
        ),
      })}
    </ObjectPage>
  );
}

interface ActionsProps {
  deal: Deal;
  /** The numbers of its orders. */
  orders: string[];
  onOpen: (what: Opened) => void;
}

function Actions({ deal, orders, onOpen }: ActionsProps) {
  const { t } = useTranslation();
  const mayMove = useMay('deals:write');
  const mayOrder = useMay('orders:write');
  return (
    <>
      {mayMove && deal.next.includes('LOST') && (
        <Button variant="default" onClick={() => onOpen('LOST')}>
          {t('deals.close.LOST.action')}
        </Button>
      )}
      {mayMove && deal.next.includes('WON') && (
        <Button onClick={() => onOpen('WON')}>{t('deals.close.WON.action')}</Button>
      )}
      {mayOrder && deal.status === 'WON' && (
        <Button variant={orders.length > 0 ? 'default' : 'filled'} onClick={() => onOpen('order')}>
          {t(orders.length > 0 ? 'orders.another' : 'orders.create')}
        </Button>
      )}
    </>
  );
}

interface DialogsProps {
  deal: Deal;
  orders: string[];
  version: string;
  open: Opened | undefined;
  onClose: () => void;
}

function Dialogs({ deal, orders, version, open, onClose }: DialogsProps) {
  const navigate = useNavigate();
  const lines = deal.lines.length > 0 ? deal.lines : [wholeDeal(deal)];
  return (
    <>
      {(open === 'WON' || open === 'LOST') && (
        <CloseDeal deal={deal} version={version} ending={open} onClose={onClose} />
      )}
      <PlaceOrder
        opened={open === 'order'}
        onClose={onClose}
        onCreated={({ id }) => void navigate({ to: pageOf('orders', id) })}
        from={{
          dealId: deal.id,
          accountId: deal.accountId,
          currency: deal.currency,
          lines,
          before: orders,
        }}
      />
    </>
  );
}

/** A deal without lines becomes one line of its own name. */
function wholeDeal({ name, amount }: Deal) {
  return { description: name, quantity: 1, unitPrice: amount, discountPercent: 0 };
}
