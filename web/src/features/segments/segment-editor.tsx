import { Button, Skeleton, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule, Segment, SegmentInput } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { DraftNote } from '@/ui/form/draft-note';
import { ErrorSummary } from '@/ui/form/error-summary';
import type { useFormDraft } from '@/ui/form/form-draft';
import { FormError } from '@/ui/form-error';
import { Failure } from '@/ui/states';
import { useUnsaved } from '@/ui/unsaved';
import { ruleFieldsQuery } from './api';
import { complete, draftOf, newGroup, ruleOf } from './draft';
import { Preview } from './preview';
import { RuleBuilder } from './rule-builder';
import classes from './rule.module.css';

/** A segment as its form holds it. */
export interface SegmentValues {
  name: string;
  description: string;
  rule: Rule;
}

/** What a form about a segment begins with. */
export function valuesOf(given: Partial<Segment>): SegmentValues {
  const rule = ruleOf(given.rule ? draftOf(given.rule) : newGroup());
  return { name: given.name ?? '', description: given.description ?? '', rule };
}

interface SegmentEditorProps {
  isNew?: boolean;
  draft: ReturnType<typeof useFormDraft<SegmentValues>>;
  error: unknown;
  busy: boolean;
  saveLabel: string;
  onSave: (input: SegmentInput) => void;
}

export function SegmentEditor(props: SegmentEditorProps) {
  const { isNew = false, draft, error, busy, saveLabel, onSave } = props;
  const { t } = useTranslation();
  const fields = useQuery(ruleFieldsQuery);
  const [values, setValues] = useState(() => ({ ...draft.start, rule: draftOf(draft.start.rule) }));
  const [begun, setBegun] = useState(values);
  const [tries, setTries] = useState(0);
  const [sent, setSent] = useState(false);
  useUnsaved(!isNew && values !== begun && !(sent && !error));
  const set = (changes: Partial<typeof values>) => {
    const next = { ...values, ...changes };
    setValues(next);
    draft.keep({ ...next, rule: ruleOf(next.rule) });
  };
  const startOver = () => {
    const first = { ...draft.initial, rule: draftOf(draft.initial.rule) };
    setValues(first);
    setBegun(first);
    setTries(0);
    draft.forget();
  };

  if (fields.isPending) return <Skeleton height={240} />;

  const { name, description, rule } = values;
  const refused = isProblem(error) ? error.fields : {};
  const wrong = {
    ...(name.trim() ? {} : { name: t('segments.nameMissing') }),
    ...(complete(rule) ? {} : { rule: t('segments.ruleIncomplete') }),
  };
  const errors: Record<string, string> = tries > 0 ? { ...refused, ...wrong } : {};
  const send = () => {
    setTries((before) => before + 1);
    if (Object.keys(wrong).length > 0) return;
    setSent(true);
    onSave({ name: name.trim(), description: description.trim() || undefined, rule: ruleOf(rule) });
  };
  return (
    <div className={classes.room}>
      <form
        className={classes.editor}
        noValidate
        onKeyDownCapture={(event) => {
          // the first values are typed before the rule is whole
          const inRule =
            event.target instanceof HTMLInputElement && event.target.closest('[data-field=rule]');
          if (event.key === 'Enter' && inRule && Object.keys(wrong).length > 0) event.preventDefault();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap={16}>
          <DraftNote shown={draft.restored} onForget={startOver} />
          <ErrorSummary
            wrong={Object.entries(errors).map(([id, message]) => ({ id, message }))}
            tries={tries}
          />
          <TextInput
            label={t('segments.name')}
            withAsterisk
            data-path="name"
            value={name}
            maxLength={120}
            error={errors.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <Textarea
            label={t('segments.description')}
            autosize
            minRows={1}
            maxRows={4}
            data-path="description"
            value={description}
            error={errors.description}
            onChange={(event) => set({ description: event.currentTarget.value })}
          />
          <div data-field="rule">
            <h2 className={classes.ruleTitle}>{t('segments.rule')}</h2>
            {fields.data ? (
              <RuleBuilder root={rule} fields={fields.data} onChange={(root) => set({ rule: root })} />
            ) : (
              <>
                <p className="muted">{t('segments.noFields')}</p>
                <Failure error={fields.error} onRetry={() => void fields.refetch()} />
              </>
            )}
            {errors.rule && <p className={classes.ruleError}>{errors.rule}</p>}
          </div>
          <FormError error={error} />
          <div className={classes.save}>
            <Button type="submit" loading={busy}>
              {saveLabel}
            </Button>
          </div>
        </Stack>
        <aside className={classes.editorAside}>
          <Preview draft={rule} />
        </aside>
      </form>
    </div>
  );
}
