import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { setUndone, useUndone } from '../told';

interface UndoToast {
  /** By which it is known where it can be taken back elsewhere, too. */
  id?: string;
  message: string;
  undo: string;
  /** Without it there is no way back. */
  onUndo?: () => void;
}

/** Says what was done and offers for ten seconds to take it back; who looks later finds both among what was told. */
export function showUndo({ id = crypto.randomUUID(), ...toast }: UndoToast) {
  notifications.show({ id, autoClose: 10_000, message: <Undoable id={id} {...toast} /> });
}

/** What was taken back is no longer offered to be. */
export function takenBack(id: string) {
  notifications.hide(id);
  setUndone(id);
}

function Undoable({ id, message, undo, onUndo }: UndoToast & { id: string }) {
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
