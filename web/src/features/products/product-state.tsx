import { useTranslation } from 'react-i18next';
import { StateChip } from '@/ui/chip';

export function ProductState({ active }: { active: boolean }) {
  const { t } = useTranslation();
  return (
    <StateChip tone={active ? 'success' : 'neutral'}>
      {t(active ? 'products.onSale' : 'products.offSale')}
    </StateChip>
  );
}
