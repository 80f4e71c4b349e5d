import { useSingleKeys } from '@/lib/single-keys';
import type { Intent } from './row-keys';

/** The letters of a list act from anywhere on its page, not only from inside of it. */
export function useListKeys(any: boolean, follow: (intent: Intent) => boolean): void {
  const key = (intent: Intent) => (any ? () => void follow(intent) : undefined);
  useSingleKeys({
    j: key({ kind: 'move', rows: 1, columns: 0 }),
    k: key({ kind: 'move', rows: -1, columns: 0 }),
    x: key({ kind: 'choose' }),
    e: key({ kind: 'edit' }),
    '.': key({ kind: 'menu' }),
  });
}
