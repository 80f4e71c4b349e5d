import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { Undecided } from './conflicts';
import type { ObjectDescription } from './object';
import type { Change, Saved } from './save';
import { showUndo } from './undo-toast';
import { usePatch } from './use-patch';

/** Saves a change of a record, says so with a way back for ten seconds, and names what somebody else changed besides. */
export function useSave<One extends { id: string }>(object: ObjectDescription<One>) {
  const { t } = useTranslation();
  const patch = usePatch<One>(object.name);

  const names = (fields: string[]) =>
    fields
      .map((id) => object.fields.find((field) => field.id === id)?.label)
      .map((label, at) => (label ? t(label) : fields[at]))
      .join(t('conflict.comma'));

  const undo = async ({ data, etag, back = {} }: Saved<One>, { id, version }: Change<One>) => {
    try {
      await patch.mutateAsync({ id, version: etag ?? version, change: back, seen: data, undoes: true });
    } catch (problem) {
      if (problem instanceof Undecided) return;
      notifications.show({ message: t('record.notUndone', { fields: names(Object.keys(back)) }) });
    }
  };

  return async (wanted: Change<One>): Promise<Saved<One>> => {
    const saved = await patch.mutateAsync(wanted);
    const written = Object.keys(saved.written);
    const changed = written.length > 0 && t('record.changed', { fields: names(written) });
    const others = saved.others.length > 0 && t('record.othersKept', { fields: names(saved.others) });
    if (changed || others)
      showUndo({
        message: [changed, others].filter(Boolean).join(' '),
        undo: t('record.undo'),
        onUndo: changed && saved.back ? () => void undo(saved, wanted) : undefined,
      });
    return saved;
  };
}
