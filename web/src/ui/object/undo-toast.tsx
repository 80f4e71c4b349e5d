import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface UndoToast {
  message: string;
  undo: string;
  onUndo: () => void;
}

/** Says what was done and offers for ten seconds to take it back. */
export function showUndo({ message, undo, onUndo }: UndoToast) {
  const id = notifications.show({
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap={12}>
        <span>{message}</span>
        <Button
          size="xs"
          variant="subtle"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {undo}
        </Button>
      </Group>
    ),
  });
}

export function showTrouble(message: string) {
  notifications.show({ color: 'var(--gx-danger)', message, role: 'alert' });
}
