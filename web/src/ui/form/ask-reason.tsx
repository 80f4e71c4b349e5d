import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '../form-error';
import { useUnsaved } from '../unsaved';
import { FormDialog } from './form-dialog';
import { useTries } from './use-tries';

interface AskReasonProps {
  opened: boolean;
  title: string;
  label: string;
  /** What the button does. */
  action: string;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onReason: (reason: string) => void;
}

/** Asks why, where a move is refused without a reason. */
export function AskReason({ opened, title, onClose, ...form }: AskReasonProps) {
  return (
    <FormDialog opened={opened} onClose={onClose} title={title}>
      <ReasonForm {...form} onClose={onClose} />
    </FormDialog>
  );
}

function ReasonForm({
  label,
  action,
  busy,
  error,
  onClose,
  onReason,
}: Omit<AskReasonProps, 'opened' | 'title'>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  useUnsaved(Boolean(reason.trim()) && !busy);
  const [left, setLeft] = useState(false);
  const { form, tried, tryNow } = useTries();
  const missing = (left || tried) && !reason.trim();
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        tryNow();
        if (reason.trim()) onReason(reason.trim());
      }}
    >
      <Stack gap={12}>
        <Textarea
          label={label}
          withAsterisk
          data-autofocus
          autosize
          minRows={3}
          maxLength={500}
          value={reason}
          error={missing ? t('form.missing', { field: label }) : undefined}
          onBlur={() => setLeft(true)}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormError error={error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
