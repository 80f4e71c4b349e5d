import type { ImportJob } from '@/api/types';
import type { Importable } from '@/lib/imports';

/** Which records an import created or changed, for their list. It is known as long as the import can be undone. */
export function filterOf(object: Importable, { id, created, changed, undo }: ImportJob): string | undefined {
  const known = undo.until && Date.parse(undo.until) > Date.now();
  return object !== 'orders' && known && created + changed > 0 ? `importId==${id}` : undefined;
}
