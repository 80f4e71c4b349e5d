import type { ImportJob } from '@/api/types';

/** Which records an import created or changed, for their list. It is known as long as the import can be undone. */
export function filterOf({ id, created, changed, undo }: ImportJob): string | undefined {
  const known = undo.until && Date.parse(undo.until) > Date.now();
  return known && created + changed > 0 ? `importId==${id}` : undefined;
}
