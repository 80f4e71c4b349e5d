import { Button, Textarea } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { IconLock, IconSend } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '@/api/types';
import { leaveComposing } from '@/lib/composing';
import { isProblem } from '@/lib/problem';
import { useSingleKeys } from '@/lib/single-keys';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { needsResolution } from './case-states';
import { ComposerModes } from './composer-modes';
import { LeftReply } from './left-reply';
import { refusal } from './refusal';
import { ThenSelect } from './then-select';
import { type Mode, useComposer } from './use-composer';
import classes from './composer.module.css';

/** Writes to the customer or among ourselves: two modes that look, read and are kept apart. */
export function Composer({ one }: { one: Case }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const text = useRef<HTMLTextAreaElement>(null);
  const composer = useComposer(one);
  const { mode, ended, then, refused } = composer;
  const replies = mode === 'reply';
  const Icon = replies ? IconSend : IconLock;
  const writeIn = (to: Mode) => () => {
    if (to !== mode) composer.choose(to);
    text.current?.focus();
  };
  useSingleKeys({ r: ended ? undefined : writeIn('reply'), n: writeIn('note') });
  const keys = getHotkeyHandler([['mod+Enter', composer.send]]);

  return (
    <form
      className={classes.composer}
      data-mode={mode}
      aria-label={t(`cases.composer.${mode}`)}
      noValidate
      onKeyDownCapture={leaveComposing}
      onSubmit={(event) => {
        event.preventDefault();
        composer.send();
      }}
    >
      <ComposerModes mode={mode} ended={ended} onChoose={composer.choose} />
      {composer.left && (
        <LeftReply text={composer.left} onTakeOver={composer.takeOver} onDrop={composer.dropLeft} />
      )}
      <Textarea
        ref={text}
        classNames={{ input: classes.text }}
        aria-label={t(`cases.composer.${mode}`)}
        placeholder={t(replies ? 'cases.composer.replyPlaceholder' : 'cases.composer.notePlaceholder')}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={15_000}
        readOnly={composer.busy}
        value={composer.body}
        error={composer.bodyMissing && t('cases.composer.empty')}
        onKeyDown={keys}
        onChange={(event) => composer.write(event.currentTarget.value)}
      />
      {then === 'RESOLVED' && (
        <Textarea
          label={t('cases.fields.resolution')}
          description={t('cases.composer.resolutionHelp')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={4000}
          withAsterisk={needsResolution(one.type)}
          readOnly={composer.busy}
          value={composer.solution}
          error={composer.solutionMissing && t('cases.form.resolutionMissing')}
          onKeyDown={keys}
          onChange={(event) => composer.solve(event.currentTarget.value)}
        />
      )}
      <FormError error={composer.error} />
      {Boolean(refused) && (
        <FormError
          error={refused}
          words={t('cases.composer.refused', {
            why:
              refusal(refused, t, formats) ?? (isProblem(refused) ? (refused.detail ?? refused.title) : ''),
          })}
        />
      )}
      <div className={classes.foot}>
        {replies && <ThenSelect states={composer.offered} value={then} onChange={composer.moveTo} />}
        <Button
          type="submit"
          className={classes.send}
          leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
          loading={composer.busy}
          title={t('cases.composer.keys')}
          aria-keyshortcuts="Control+Enter"
        >
          {t(`cases.composer.send.${replies ? (then ?? 'reply') : 'note'}`)}
        </Button>
      </div>
    </form>
  );
}
