import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { getHotkeyHandler, useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case, CaseMove, CaseState } from '@/api/types';
import { leaveComposing } from '@/lib/composing';
import { useTries } from '@/ui/form/use-tries';
import { FormError } from '@/ui/form-error';
import { needsResolution } from './case-states';

const asked = ['RESOLVED', 'REJECTED', 'CLOSED'] as const;
export type Asked = (typeof asked)[number];

/** Whether a move needs words, or to be meant: nothing leads back from a closed case. */
export function asks(state: CaseState): state is Asked {
  return asked.includes(state as Asked);
}

interface MoveDialogProps {
  one: Case;
  to: Asked;
  error: unknown;
  words?: string;
  busy: boolean;
  onClose: () => void;
  onMove: (move: CaseMove) => void;
}

export function MoveDialog({ one, to, error, words, busy, onClose, onMove }: MoveDialogProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const [text, setText] = useState(to === 'RESOLVED' ? (one.resolution ?? '') : '');
  const { form, tried, tryNow } = useTries();
  const resolves = to === 'RESOLVED';
  const needed = to === 'REJECTED' || (resolves && needsResolution(one.type));
  const missing = needed && !text.trim();
  const save = () => {
    tryNow();
    if (missing) return;
    const said = text.trim() || undefined;
    onMove(resolves ? { state: to, resolution: said } : { state: to, reason: said });
  };
  return (
    <Modal opened onClose={onClose} title={t(`cases.moves.${to}`)} fullScreen={phone}>
      <form
        ref={form}
        noValidate
        onKeyDownCapture={leaveComposing}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap={12}>
          {to === 'CLOSED' ? (
            <p style={{ margin: 0 }}>{t('cases.form.closeText')}</p>
          ) : (
            <Textarea
              label={t(resolves ? 'cases.fields.resolution' : 'cases.fields.reason')}
              description={t(resolves ? 'cases.form.resolutionHelp' : 'cases.form.reasonHelp')}
              withAsterisk={needed}
              autosize
              minRows={3}
              maxRows={12}
              maxLength={resolves ? 4000 : 500}
              data-autofocus
              value={text}
              error={
                tried && missing && t(resolves ? 'cases.form.resolutionMissing' : 'cases.form.reasonMissing')
              }
              onKeyDown={getHotkeyHandler([['mod+Enter', save]])}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
          <FormError error={error} words={words} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('actions.cancel')}
            </Button>
            <Button type="submit" color={to === 'RESOLVED' ? undefined : 'danger'} loading={busy}>
              {t(`cases.moves.${to}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
