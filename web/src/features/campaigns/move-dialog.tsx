import { Button, Group, Modal, Skeleton, Stack, Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign, CampaignMove, CampaignState } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { useTries } from '@/ui/form/use-tries';
import { FormError } from '@/ui/form-error';
import { audienceQuery } from './api';
import { OtherPlaceholders } from './other-placeholders';

/** Whether a move needs words, or to be meant: what is sent is sent, and what has ended sends nothing more. */
export function asks(from: CampaignState, to: CampaignState): boolean {
  return to === 'CANCELLED' || to === 'FINISHED' || (to === 'RUNNING' && from === 'SCHEDULED');
}

interface MoveDialogProps {
  one: Campaign;
  to: CampaignState;
  error: unknown;
  words?: string;
  busy: boolean;
  onClose: () => void;
  onMove: (move: CampaignMove) => void;
}

export function MoveDialog({ one, to, error, words, busy, onClose, onMove }: MoveDialogProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const audience = useQuery(audienceQuery(one.id));
  const [reason, setReason] = useState('');
  const { form, tried, tryNow } = useTries();
  const cancels = to === 'CANCELLED';
  const missing = cancels && !reason.trim();
  const people = { count: audience.data?.included ?? 0, shown: formats.number(audience.data?.included ?? 0) };
  const name = cancels ? 'cancel' : to === 'FINISHED' ? 'finish' : 'start';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`campaigns.${name}.title`, { name: one.name })}
      fullScreen={phone}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          tryNow();
          if (!missing) onMove({ state: to, reason: reason.trim() || undefined });
        }}
      >
        <Stack gap={12}>
          {name === 'start' && audience.isPending ? (
            <Skeleton height={20} />
          ) : (
            <p style={{ margin: 0 }}>
              {name === 'start' && !audience.data
                ? t('campaigns.start.unknown')
                : t(`campaigns.${name}.text`, people)}
            </p>
          )}
          {name === 'start' && <OtherPlaceholders subject={one.subject} body={one.body} />}
          {cancels && (
            <Textarea
              label={t('campaigns.fields.reason')}
              withAsterisk
              autosize
              minRows={2}
              maxLength={500}
              data-autofocus
              value={reason}
              error={tried && missing && t('campaigns.cancel.reasonMissing')}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <FormError error={error} words={words} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('actions.cancel')}
            </Button>
            <Button type="submit" color={name === 'start' ? undefined : 'danger'} loading={busy}>
              {t(`campaigns.${name}.do`, people)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
