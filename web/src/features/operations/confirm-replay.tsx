import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { FormError } from '@/ui/form-error';

interface ConfirmReplayProps {
  opened: boolean;
  count: number;
  topic: { original: string; group: string };
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onConfirm: () => void;
}

/** A replay cannot be called back, so it says first what it will do. */
export function ConfirmReplay(props: ConfirmReplayProps) {
  const { opened, count, topic, busy, error, onClose, onConfirm } = props;
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const reader = t(`system.parts.${topic.group}`, topic.group);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('operations.replay.title', { count })}
      fullScreen={phone}
    >
      <Stack gap={12}>
        <p style={{ margin: 0 }}>{t('operations.replay.text', { count, topic: topic.original, reader })}</p>
        <FormError error={error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button loading={busy} onClick={onConfirm} data-autofocus>
            {t('operations.replay.confirm', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
