import { useTranslation } from 'react-i18next';
import type { ImportState } from '@/api/types';
import { StateChip, type Tone } from '@/ui/chip';

const tones: Record<ImportState, Tone> = {
  UPLOADED: 'neutral',
  CHECKING: 'accent',
  CHECKED: 'neutral',
  QUEUED: 'neutral',
  RUNNING: 'accent',
  COMPLETED: 'success',
  COMPLETED_WITH_ERRORS: 'warning',
  FAILED: 'danger',
  CANCELLED: 'neutral',
  UNDOING: 'accent',
  UNDONE: 'neutral',
};

export function ImportStateChip({ state }: { state: ImportState }) {
  const { t } = useTranslation();
  return <StateChip tone={tones[state]}>{t(`imports.states.${state}`)}</StateChip>;
}
