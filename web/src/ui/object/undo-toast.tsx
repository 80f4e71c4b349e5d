import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { setUndone, useUndone } from '../told';

interface UndoToast {
  /** By which it is known where it can be taken back elsewhere, too. */
  id?: string;
  /** The record whose change it is. */
  of?: string;
  message: string;
  undo: string;
  /** Without it there is no way back. */
  onUndo?: () => void;
}

/** What may be taken back of each record. */
const offers = new Map<string, string[]>();

/** Says what was done and offers for ten seconds to take it back; who looks later finds both among what was told. */
export function showUndo({ id = crypto.randomUUID(), of, ...toast }: UndoToast) {
  if (of) offers.set(of, [...(offers.get(of) ?? []), id]);
  notifications.show({ id, autoClose: 10_000, message: <Undoable id={id} {...toast} /> });
}

/** What was taken back is no longer offered to be. */
export function takenBack(id: string) {
  notifications.hide(id);
  setUndone(id);
}

/** Of a record that does not change any more nothing is offered to be taken back. */
export function withdrawUndo(of: string) {
  offers.get(of)?.forEach(takenBack);
  offers.delete(of);
}

function Undoable({ id, message, undo, onUndo }: Omit<UndoToast, 'of'> & { id: string }) {
  const undone = useUndone(id);
  return (
    <Group justify="space-between" wrap="nowrap" gap={12}>
      <span>{message}</span>
      {onUndo && !undone && (
        <Button
          size="xs"
          variant="subtle"
          flex="none"
          onClick={(event) => {
            event.currentTarget.blur(); // it goes; who is put back takes the focus
            takenBack(id);
            onUndo();
          }}
        >
          {undo}
        </Button>
      )}
    </Group>
  );
}

export function showTrouble(message: React.ReactNode) {
  notifications.show({ color: 'var(--gx-danger)', message, role: 'alert' });
}
