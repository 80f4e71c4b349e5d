import { useTranslation } from 'react-i18next';
import { CreateDialog, type DialogProps } from '@/ui/form/create-dialog';
import { products } from './product-object';

/** @param name what somebody has typed already where they looked for it */
export function CreateProduct({ name, ...dialog }: DialogProps<{ id: string }> & { name?: string }) {
  const { t } = useTranslation();
  return (
    <CreateDialog
      {...dialog}
      object={products}
      label={t('products.create')}
      rows={['name', 'code', ['price', 'currency']]}
      initial={{ name, currency: 'CNY' }}
    />
  );
}
