import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface LeaveDialogProps {
  opened: boolean;
  onLeave: () => void;
  onStay: () => void;
}

export function LeaveDialog({ opened, onLeave, onStay }: LeaveDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onStay} title={t('record.unsaved')} size={420}>
      <p style={{ margin: 0 }}>{t('record.unsavedText')}</p>
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={onLeave}>
          {t('record.leave')}
        </Button>
        <Button onClick={onStay} data-autofocus>
          {t('record.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
