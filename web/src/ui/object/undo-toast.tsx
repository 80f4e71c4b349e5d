import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { setUndone, useUndone } from '../told';

interface UndoToast {
  message: string;
  undo: string;
  /** Without it there is no way back. */
  onUndo?: () => void;
}

/** Says what was done and offers for ten seconds to take it back; who looks later finds both among what was told. */
export function showUndo(toast: UndoToast) {
  const id = crypto.randomUUID();
  notifications.show({ id, autoClose: 10_000, message: <Undoable id={id} {...toast} /> });
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
            notifications.hide(id);
            setUndone(id);
            onUndo();
          }}
        >
          {undo}
        </Button>
      )}
    </Group>
  );
}

export function showTrouble(message: string) {
  notifications.show({ color: 'var(--gx-danger)', message, role: 'alert' });
}
