import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InteractionKind } from '@/api/types';
import { leaveComposing } from '@/lib/composing';
import { useDraft } from '@/lib/drafts';
import { isLogLineAsked } from '@/lib/log-line';
import { FormError } from '@/ui/form-error';
import { useSingleKeys } from '@/ui/single-keys';
import { useLogging, useLogInteraction } from './api';
import { type Draft, isBlank, kinds, readDraft } from './draft';
import classes from './timeline.module.css';

/** An account, or a lead that is none yet. */
type Whom = { accountId: string; leadId?: undefined } | { accountId?: undefined; leadId: string };

type ComposerProps = Whom & {
  /** The person with whom it was. */
  contactId?: string;
  /** The deal, order or case that it is about. */
  aboutId?: string;
  /** Whose draft it is, where that is not what it is written to. */
  draftOf?: string;
  /** The field in which one begins, for whoever leads there. */
  line?: React.RefObject<HTMLInputElement | null>;
};

/** Writes a note, mail, call or meeting into the timeline; what was typed survives leaving the page. */
export function Composer({ contactId, aboutId, draftOf, line, ...whom }: ComposerProps) {
  const { t } = useTranslation();
  const itself = whom.accountId === undefined ? whom.leadId : whom.accountId;
  const recordId = draftOf ?? aboutId ?? contactId ?? itself;
  const { value: draft, change: changeTo, send, forget } = useDraft(`timeline.${recordId}`, readDraft);
  const [open, setOpen] = useState(false);
  const own = useRef<HTMLInputElement>(null);
  const subject = line ?? own;
  const log = useLogInteraction(whom.accountId, recordId);
  const busy = useLogging(recordId);
  const shown = open || !isBlank(draft);
  useSingleKeys({ L: () => subject.current?.focus() });
  useEffect(() => {
    if (isLogLineAsked()) subject.current?.focus();
  }, [subject]);
  const change = (part: Partial<Draft>) => changeTo((before) => ({ ...before, ...part }));

  const save = async () => {
    if (!draft.subject.trim() || busy) return;
    const input = {
      ...whom,
      contactId,
      aboutId,
      kind: draft.kind,
      subject: draft.subject.trim(),
      body: draft.body.trim() || undefined,
    };
    const sending = send(input);
    try {
      await log.mutateAsync({ input, key: sending.key });
    } catch {
      return; // the form says why
    }
    sending.done();
    setOpen(false);
  };

  const keys = getHotkeyHandler([['mod+Enter', () => void save()]]);
  return (
    <form
      noValidate
      className={classes.composer}
      onKeyDownCapture={leaveComposing}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={8}>
        {shown && (
          <SegmentedControl
            aria-label={t('timeline.composer.kind')}
            size="xs"
            readOnly={busy}
            data={kinds.map((value) => ({ value, label: t(`timeline.interactions.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => change({ kind: kind as InteractionKind })}
          />
        )}
        <TextInput
          ref={subject}
          aria-label={t('timeline.composer.subject')}
          aria-keyshortcuts="Shift+L"
          placeholder={t('timeline.composer.placeholder')}
          value={draft.subject}
          maxLength={200}
          readOnly={busy}
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
              readOnly={busy}
              onKeyDown={keys}
              value={draft.body}
              onChange={(event) => change({ body: event.currentTarget.value })}
            />
            <FormError error={log.error} />
            <Group justify="flex-end" gap={8}>
              <Button
                variant="subtle"
                color="gray"
                disabled={busy}
                onClick={() => {
                  forget();
                  setOpen(false);
                  log.reset();
                }}
              >
                {t('actions.discard')}
              </Button>
              <Button
                type="submit"
                loading={busy}
                title={t('timeline.composer.keys')}
                aria-keyshortcuts="Control+Enter"
              >
                {t('timeline.composer.save')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </form>
  );
}
