import { Button, Skeleton, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule, SegmentInput } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { FormError } from '@/ui/form-error';
import { Failure } from '@/ui/states';
import { useUnsaved } from '@/ui/unsaved';
import { ruleFieldsQuery } from './api';
import { complete, draftOf, newGroup, ruleOf } from './draft';
import { Preview } from './preview';
import { RuleBuilder } from './rule-builder';
import classes from './segments.module.css';

interface SegmentEditorProps {
  name?: string;
  description?: string | null;
  rule?: Rule;
  error: unknown;
  busy: boolean;
  saveLabel: string;
  onSave: (input: SegmentInput) => void;
}

export function SegmentEditor({
  name = '',
  description = '',
  rule,
  error,
  busy,
  saveLabel,
  onSave,
}: SegmentEditorProps) {
  const { t } = useTranslation();
  const fields = useQuery(ruleFieldsQuery);
  const [title, setTitle] = useState(name);
  const [about, setAbout] = useState(description ?? '');
  const [draft, setDraft] = useState(() => (rule ? draftOf(rule) : newGroup()));
  const [tried, setTried] = useState(false);
  const [begun] = useState(draft);
  const [sent, setSent] = useState(false);
  const changed = draft !== begun || title !== name || about !== (description ?? '');
  useUnsaved(changed && !(sent && !error));
  const problem = isProblem(error) ? error : undefined;

  if (fields.isPending) return <Skeleton height={240} />;
  if (fields.isError) return <Failure error={fields.error} onRetry={() => void fields.refetch()} />;

  const nameError = tried && !title.trim() ? t('segments.nameMissing') : problem?.fields.name;
  const ruleError = tried && !complete(draft) ? t('segments.ruleIncomplete') : undefined;
  return (
    <div className={classes.room}>
      <form
        className={classes.editor}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!title.trim() || !complete(draft)) return;
          setSent(true);
          onSave({ name: title.trim(), description: about.trim() || undefined, rule: ruleOf(draft) });
        }}
      >
        <Stack gap={16} className={classes.editorMain}>
          <TextInput
            label={t('segments.name')}
            withAsterisk
            value={title}
            maxLength={120}
            error={nameError}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Textarea
            label={t('segments.description')}
            autosize
            minRows={1}
            maxRows={4}
            value={about}
            onChange={(event) => setAbout(event.currentTarget.value)}
          />
          <div>
            <h2 className={classes.ruleTitle}>{t('segments.rule')}</h2>
            <RuleBuilder root={draft} fields={fields.data} onChange={setDraft} />
            {ruleError && (
              <p className={classes.ruleError} role="alert">
                {ruleError}
              </p>
            )}
          </div>
          <FormError error={error} />
          <div className={classes.save}>
            <Button type="submit" loading={busy}>
              {saveLabel}
            </Button>
          </div>
        </Stack>
        <aside className={classes.editorAside}>
          <Preview draft={draft} />
        </aside>
      </form>
    </div>
  );
}
