import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { ObjectDescription } from './object';
import { usePatch } from './queries';
import type { Change, Saved } from './save';
import { showUndo } from './undo-toast';
import { read } from './value';

/** Saves a change of a record, says so with a way back for ten seconds, and names what somebody else changed besides. */
export function useSave<One extends { id: string }>(object: ObjectDescription<One>) {
  const { t } = useTranslation();
  const patch = usePatch<One>(object.name);

  const names = (fields: string[]) =>
    fields
      .map((id) => object.fields.find((field) => field.id === id)?.label)
      .map((label, at) => (label ? t(label) : fields[at]))
      .join(t('conflict.comma'));

  const undo = async (saved: Saved<One>, { id, version, change, seen }: Change<One>) => {
    const fields = Object.keys(change);
    const before = Object.fromEntries(fields.map((field) => [field, (seen && read(seen, field)) ?? null]));
    await patch
      .mutateAsync({ id, version: saved.etag ?? version, change: before, seen: saved.data })
      .catch(() => notifications.show({ message: t('record.notUndone', { fields: names(fields) }) }));
  };

  return async (wanted: Change<One>): Promise<Saved<One>> => {
    const saved = await patch.mutateAsync(wanted);
    const changed = t('record.changed', { fields: names(Object.keys(wanted.change)) });
    const others = saved.others.length > 0 && t('record.othersKept', { fields: names(saved.others) });
    showUndo({
      message: [changed, others].filter(Boolean).join(' '),
      undo: t('record.undo'),
      onUndo: wanted.seen && (() => void undo(saved, wanted)),
    });
    return saved;
  };
}
