import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { products } from '@/features/products/product-object';
import { ProductSale } from '@/features/products/product-sale';
import { useMay } from '@/lib/rights';
import { ObjectPage } from '@/ui/object/object-page';

const route = getRouteApi('/signed-in/products/$productId');

export function ProductRoute() {
  const { t } = useTranslation();
  const { productId } = route.useParams();
  const mayChange = useMay('products:write');
  return (
    <ObjectPage object={products} id={productId}>
      {({ one, version }) => ({
        tabs: [
          {
            id: 'sale',
            label: t('products.sale'),
            content: <ProductSale product={one} version={version} mayChange={mayChange} />,
          },
        ],
      })}
    </ObjectPage>
  );
}
