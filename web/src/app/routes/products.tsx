import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CreateProduct } from '@/features/products/create-product';
import { products } from '@/features/products/product-object';
import { ObjectListPage } from '@/ui/object/object-list-page';

const route = getRouteApi('/signed-in/products');

export function ProductsRoute() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ObjectListPage
      object={products}
      search={route.useSearch()}
      onSearch={(search, going) => void navigate({ search, ...going })}
      create={{ label: t('products.create'), dialog: (dialog) => <CreateProduct {...dialog} /> }}
    />
  );
}
