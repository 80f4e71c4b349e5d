import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ImportLink } from '@/features/imports/import-link';
import { orders } from '@/features/orders/order-object';
import { PlaceOrder } from '@/features/orders/place-order';
import { ObjectListPage } from '@/ui/object/object-list-page';

const route = getRouteApi('/signed-in/orders');

export function OrdersRoute() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ObjectListPage
      object={orders}
      search={route.useSearch()}
      onSearch={(search, going) => void navigate({ search, ...going })}
      actions={<ImportLink object="orders" />}
      create={{ label: t('orders.create'), dialog: (dialog) => <PlaceOrder {...dialog} /> }}
    />
  );
}
