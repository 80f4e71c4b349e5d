import type { TFunction } from 'i18next';
import { objects } from '@/lib/objects';
import { fieldsOfChange } from '@/ui/object/bulk/bulk-words';
import type { ObjectDescription } from '@/ui/object/object';
import type { Job } from './jobs';

/** What a job does: the file that it reads, or the fields that it changes. */
export function nameOf<One extends object>(
  { what, object: name }: Job,
  object: ObjectDescription<One> | undefined,
  t: TFunction,
): string {
  if ('file' in what) return what.file;
  return t(what.change.undoOf ? 'jobs.undone' : 'jobs.changing', {
    objects: t(objects[name].plural),
    fields: object ? fieldsOfChange(object, what.change, t) : '',
  });
}

/** "Done · 480 created · 20 refused" */
export function endOf({ state, counts }: Job, t: TFunction): string {
  const parts = counts.flatMap(({ what, count }) => (count > 0 ? [t(`jobs.counts.${what}`, { count })] : []));
  return [t(`jobs.states.${state}`), ...parts].join(' · ');
}

/** Where more is said about a job. */
export function placeOf({ what, object, id }: Job): string {
  return 'file' in what ? `/imports/${object}/${id}` : objects[object].page;
}
