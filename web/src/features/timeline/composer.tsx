import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { getHotkeyHandler, useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InteractionKind } from '@/api/types';
import { useIntention } from '@/lib/intention';
import { FormError } from '@/ui/form-error';
import { useLogInteraction } from './api';
import classes from './timeline.module.css';

const kinds: InteractionKind[] = ['NOTE', 'CALL', 'MAIL', 'MEETING'];
const blank = { kind: 'NOTE' as InteractionKind, subject: '', body: '' };

/** Writes a note, call, mail or meeting into the timeline; what was typed survives leaving the page. */
export function Composer({ accountId }: { accountId: string }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useLocalStorage({ key: `guanxi.draft.${accountId}`, defaultValue: blank });
  const [open, setOpen] = useState(false);
  const intention = useIntention();
  const log = useLogInteraction(accountId);
  const shown = open || Boolean(draft.subject || draft.body);
  const change = (part: Partial<typeof blank>) => setDraft({ ...draft, ...part });

  const save = () => {
    if (!draft.subject.trim()) return;
    const input = {
      accountId,
      kind: draft.kind,
      subject: draft.subject.trim(),
      body: draft.body.trim() || undefined,
    };
    log.mutate(
      { input, key: intention.keyFor(input) },
      {
        onSuccess: () => {
          setDraft(blank);
          setOpen(false);
          intention.done();
        },
      },
    );
  };

  const keys = getHotkeyHandler([['mod+Enter', save]]);
  return (
    <form
      className={classes.composer}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap={8}>
        {shown && (
          <SegmentedControl
            aria-label={t('timeline.composer.kind')}
            size="xs"
            data={kinds.map((value) => ({ value, label: t(`timeline.interactions.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => change({ kind: kind as InteractionKind })}
          />
        )}
        <TextInput
          aria-label={t('timeline.composer.subject')}
          placeholder={t('timeline.composer.placeholder')}
          value={draft.subject}
          maxLength={200}
          onKeyDown={keys}
          onFocus={() => setOpen(true)}
          onChange={(event) => change({ subject: event.currentTarget.value })}
        />
        {shown && (
          <>
            <Textarea
              aria-label={t('timeline.composer.body')}
              placeholder={t('timeline.composer.body')}
              autosize
              minRows={2}
              maxRows={8}
              onKeyDown={keys}
              value={draft.body}
              onChange={(event) => change({ body: event.currentTarget.value })}
            />
            <FormError error={log.error} />
            <Group justify="flex-end" gap={8}>
              <Button
                variant="subtle"
                color="gray"
                onClick={() => {
                  setDraft(blank);
                  setOpen(false);
                  log.reset();
                }}
              >
                {t('actions.discard')}
              </Button>
              <Button type="submit" loading={log.isPending}>
                {t('timeline.composer.save')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </form>
  );
}
