import { Button, Group, Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { useAsSeen } from '@/ui/form/use-as-seen';
import { FormError } from '@/ui/form-error';
import { useDeleteSegment } from './api';

interface DeleteSegmentProps {
  segment: Segment;
  version: string;
  opened: boolean;
  onClose: () => void;
}

export function DeleteSegment({ segment, version, opened, onClose }: DeleteSegmentProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useDeleteSegment(segment.id);
  const seen = useAsSeen(version, opened, remove.error);
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={t('segments.deleteTitle', { name: segment.name })}>
      <p style={{ marginTop: 0 }}>{t('segments.deleteText')}</p>
      <FormError error={remove.error} />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={close}>
          {t('actions.cancel')}
        </Button>
        <Button
          color="danger"
          loading={remove.isPending}
          onClick={() => remove.mutate(seen, { onSuccess: () => void navigate({ to: '/segments' }) })}
        >
          {t('segments.delete')}
        </Button>
      </Group>
    </Modal>
  );
}
