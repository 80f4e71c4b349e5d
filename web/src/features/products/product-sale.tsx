import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { usePatch } from '@/ui/object/use-patch';
import { Panel } from '@/ui/page';
import { ProductState } from './product-state';

interface ProductSaleProps {
  product: Product;
  version: string;
  mayChange: boolean;
}

/** Whether a product can come into new lines, and for how much. */
export function ProductSale({ product, version, mayChange }: ProductSaleProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const patch = usePatch<Product>('products');
  return (
    <Panel
      title={<ProductState active={product.active} />}
      aside={
        mayChange && (
          <Button
            size="compact-sm"
            variant="default"
            loading={patch.isPending}
            onClick={() =>
              patch.mutate({ id: product.id, version, change: { active: !product.active }, seen: product })
            }
          >
            {t(product.active ? 'products.deactivate' : 'products.activate')}
          </Button>
        )
      }
    >
      <p style={{ margin: '0 0 4px', fontSize: 26, lineHeight: '32px', fontWeight: 600 }} className="num">
        {formats.unitPrice(product.price, product.currency)}
      </p>
      <p className="muted" style={{ margin: 0 }}>
        {t(product.active ? 'products.onSaleText' : 'products.offSaleText')}
      </p>
      <FormError error={patch.error} />
    </Panel>
  );
}
