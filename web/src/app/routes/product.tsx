import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/api/types';
import { products } from '@/features/products/product-object';
import { ProductSale } from '@/features/products/product-sale';
import { useMay } from '@/lib/rights';
import { ObjectFacts } from '@/ui/object/object-facts';
import { oneQuery } from '@/ui/object/queries';
import { Line } from '@/ui/record/line';
import { RecordPage } from '@/ui/record/record-page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Failure } from '@/ui/states';

const route = getRouteApi('/signed-in/products/$productId');

export function ProductRoute() {
  const { t } = useTranslation();
  const { productId } = route.useParams();
  const mayChange = useMay('products:write');
  const product = useQuery(oneQuery<Product>('products', productId));
  if (product.isPending) return <RecordSkeleton />;
  if (product.isError && !product.data)
    return <Failure alone error={product.error} onRetry={() => void product.refetch()} />;
  const { data: one, etag } = product.data;
  const version = etag ?? `"${one.version}"`;
  return (
    <RecordPage
      name={one.name}
      line={<Line>{one.code}</Line>}
      mainLabel={t('products.sale')}
      facts={<ObjectFacts object={products} one={one} version={version} />}
      related={null}
    >
      <ProductSale product={one} version={version} mayChange={mayChange} />
    </RecordPage>
  );
}
