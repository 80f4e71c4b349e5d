import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ofTheCentre } from '@/ui/told';

interface Toast {
  id: string;
  text: string;
  open: string;
  onOpen: () => void;
  onClose: () => void;
}

const shown = new Set<string>();

/** Tells in the application; the same once more changes what is still there. */
export function showToast({ id, text, open, onOpen, onClose }: Toast) {
  const told = {
    id,
    [ofTheCentre]: true,
    onClose: () => {
      shown.delete(id);
      onClose();
    },
    message: (
      <Group justify="space-between" wrap="nowrap" gap={12}>
        <span>{text}</span>
        <Button
          size="xs"
          variant="subtle"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            onOpen();
          }}
        >
          {open}
        </Button>
      </Group>
    ),
  };
  if (shown.has(id)) notifications.update(told);
  else notifications.show(told);
  shown.add(id);
}
