import { useTranslation } from 'react-i18next';
import type { ApplicationRow } from '@/api/types';
import { StateChip } from '@/ui/chip';

type Stated = Pick<ApplicationRow, 'suspended' | 'expiresAt'>;

export function stateOf({ suspended, expiresAt }: Stated, now = new Date()) {
  if (suspended) return 'suspended';
  return expiresAt && new Date(expiresAt) <= now ? 'expired' : 'active';
}

const tones = { active: 'success', suspended: 'warning', expired: 'neutral' } as const;

/** Whether an application gets tokens now, and why not. */
export function ApplicationState({ application }: { application: Stated }) {
  const { t } = useTranslation();
  const state = stateOf(application);
  return <StateChip tone={tones[state]}>{t(`applications.states.${state}`)}</StateChip>;
}
