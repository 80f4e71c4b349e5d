import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { ObjectDescription } from './object';
import { usePatch } from './queries';
import type { Change, Saved } from './save';
import { read } from './value';

const undoable = 10_000;

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
    const toast = crypto.randomUUID();
    const back = () => {
      notifications.hide(toast);
      void undo(saved, wanted);
    };
    notifications.show({
      id: toast,
      autoClose: undoable,
      message: (
        <Group gap={12} wrap="nowrap" justify="space-between">
          <span>
            {t('record.changed', { fields: names(Object.keys(wanted.change)) })}
            {saved.others.length > 0 && ` ${t('record.othersKept', { fields: names(saved.others) })}`}
          </span>
          {wanted.seen && (
            <Button size="compact-sm" variant="subtle" onClick={back}>
              {t('record.undo')}
            </Button>
          )}
        </Group>
      ),
    });
    return saved;
  };
}
