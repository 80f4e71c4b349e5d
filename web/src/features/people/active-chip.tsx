import { useTranslation } from 'react-i18next';
import { StateChip } from '@/ui/chip';

export function ActiveChip({ active }: { active: boolean }) {
  const { t } = useTranslation();
  return (
    <StateChip tone={active ? 'success' : 'neutral'}>
      {t(active ? 'people.active' : 'people.inactive')}
    </StateChip>
  );
}
