import { useSessionStorage } from '@mantine/hooks';
import type { Drafts } from './drafts';

/** What somebody has corrected outlives a reload. */
export function useDrafts(job: string) {
  return useSessionStorage<Drafts>({
    key: `guanxi.import.${job}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
}
