import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Order } from '@/api/types';
import { AccountContacts } from '@/features/accounts/account-contacts';
import { CancelOrder } from '@/features/orders/cancel-order';
import { orders } from '@/features/orders/order-object';
import { useMay } from '@/lib/rights';
import { LinesTable } from '@/ui/lines/lines-table';
import { ObjectPage } from '@/ui/object/object-page';
import { Panel } from '@/ui/page';
import { happenedTab } from './happened';
import { NewContact } from './new-contact';
import { useHappened } from './use-happened';

const route = getRouteApi('/signed-in/orders/$orderId');

export function OrderRoute() {
  const { t } = useTranslation();
  const { orderId } = route.useParams();
  const happened = useHappened();
  const mayCancel = useMay('orders:write');
  return (
    <ObjectPage<Order> object={orders} id={orderId} {...happened.page}>
      {({ one, version }) => ({
        actions: mayCancel && one.status === 'PLACED' && <CancelOrder order={one} version={version} />,
        tabs: [
          {
            id: 'lines',
            label: t('orders.lines'),
            content: (
              <Panel title={t('orders.lines')}>
                {one.lines.length > 0 ? (
                  <LinesTable lines={one.lines} currency={one.currency} total={one.amount} />
                ) : (
                  <p className="muted">{t('orders.noLines')}</p>
                )}
              </Panel>
            ),
          },
          happenedTab(t('timeline.title'), { accountId: one.accountId, aboutId: one.id, ...happened.tab }),
        ],
        related: (
          <AccountContacts accountId={one.accountId} create={<NewContact accountId={one.accountId} />} />
        ),
      })}
    </ObjectPage>
  );
}
