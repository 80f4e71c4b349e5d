import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { Undecided } from './conflicts';
import type { ObjectDescription } from './object';
import type { Change, Saved } from './save';
import { showUndo } from './undo-toast';
import { usePatch } from './use-patch';

interface Told<One extends object> extends Change<One> {
  /** What is said once it is saved, in place of the names of what was changed. */
  told?: string;
}

/** Saves a change of a record, says so with a way back for ten seconds, and names what somebody else changed besides. */
export function useSave<One extends { id: string }>(object: ObjectDescription<One>) {
  const { t } = useTranslation();
  const patch = usePatch<One>(object.name);

  const names = (fields: string[]) =>
    fields
      .map((id) => object.fields.find((field) => field.id === id)?.label)
      .map((label, at) => (label ? t(label) : fields[at]))
      .join(t('conflict.comma'));

  const undo = async ({ data, etag, back = {} }: Saved<One>, { id, version, fields, write }: Change<One>) => {
    try {
      const change = { id, version: etag ?? version, change: back, seen: data };
      await patch.mutateAsync({ ...change, fields, write, undoes: true });
    } catch (problem) {
      if (problem instanceof Undecided) return;
      notifications.show({ message: t('record.notUndone', { fields: names(Object.keys(back)) }) });
    }
  };

  return async ({ told, ...given }: Told<One>): Promise<Saved<One>> => {
    const wanted = { ...given, fields: object.fields };
    const saved = await patch.mutateAsync(wanted);
    const written = Object.keys(saved.written);
    const changed = written.length > 0 && (told ?? t('record.changed', { fields: names(written) }));
    const others = saved.others.length > 0 && t('record.othersKept', { fields: names(saved.others) });
    if (changed || others)
      showUndo({
        of: given.id,
        message: [changed, others].filter(Boolean).join(t('conflict.stop')),
        undo: t('record.undo'),
        onUndo: changed && saved.back ? () => void undo(saved, wanted) : undefined,
      });
    return saved;
  };
}
