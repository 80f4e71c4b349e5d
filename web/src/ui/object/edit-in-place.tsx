import { ActionIcon, Group, Loader, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '@/lib/composing';
import { isProblem } from '@/lib/problem';
import { useUnsaved } from '../unsaved';
import { Undecided } from './conflicts';
import { asKept, missing, wrongIn } from './editable';
import { FieldEditor } from './field-editor';
import { focusFirst } from './focus-first';
import { same } from './merge';
import { currencyOf } from './number-kind';
import type { ObjectDescription, ObjectField } from './object';
import { useSave } from './use-save';
import { read, Value } from './value';
import classes from './edit-in-place.module.css';

interface EditInPlaceProps<One extends object> {
  object: ObjectDescription<One>;
  field: ObjectField<One>;
  one: One;
  version: string;
  /** Cannot be changed, or not any more: what is being typed stays, and the server says why. */
  fixed?: boolean;
}

/** What is typed, with the record as it was when it was opened: newer versions do not replace it. */
interface Draft<One> {
  seen: One;
  version: string;
  value: unknown;
  error?: unknown;
}

type Phase = 'shown' | 'saving' | 'saved';

const savedFor = 1_000;

/** A value that becomes its editor: Enter saves, Escape leaves it as it was. It is shown changed while it is saved. */
export function EditInPlace<One extends { id: string }>(props: EditInPlaceProps<One>) {
  const { object, field, one, version } = props;
  const save = useSave(object);
  const [draft, setDraft] = useState<Draft<One>>();
  const [phase, setPhase] = useState<Phase>('shown');
  useEffect(() => {
    if (phase !== 'saved') return;
    const timer = setTimeout(() => setPhase('shown'), savedFor);
    return () => clearTimeout(timer);
  }, [phase]);

  const submit = async (wanted: Draft<One>) => {
    if (same(wanted.value, read(wanted.seen, field.id))) return setDraft(undefined);
    setPhase('saving');
    const change = { [field.id]: asKept(field, wanted.value) };
    try {
      const { written } = await save({ id: one.id, version: wanted.version, change, seen: wanted.seen });
      setDraft(undefined);
      setPhase(Object.keys(written).length > 0 ? 'saved' : 'shown');
    } catch (error) {
      setPhase('shown');
      setDraft({ ...wanted, error: error instanceof Undecided ? undefined : error });
    }
  };

  if (draft && phase === 'shown')
    return (
      <Editor
        {...props}
        draft={draft}
        onDraft={setDraft}
        onSave={submit}
        onCancel={() => setDraft(undefined)}
      />
    );
  return (
    <Shown
      {...props}
      phase={phase}
      onEdit={() => setDraft({ seen: one, version, value: read(one, field.id) ?? null })}
    />
  );
}

/** Values that lead somewhere keep their link; all others are opened by a click on them. */
const linked = ['email', 'phone', 'url', 'record'];

function Shown<One extends { id: string }>({
  field,
  one,
  fixed,
  phase,
  onEdit,
}: EditInPlaceProps<One> & { phase: Phase; onEdit: () => void }) {
  const { t } = useTranslation();
  if (fixed) return <Value field={field} one={one} links />;
  const value = read(one, field.id);
  const none = value === null || value === undefined || value === '';
  const change = t('record.change', { field: t(field.label) });
  const shown = none ? (
    <span className="muted">{t('record.notSet')}</span>
  ) : (
    <Value field={field} one={one} links />
  );
  return (
    <span className={classes.value}>
      {linked.includes(field.type) && !none ? (
        <>
          {shown}
          <ActionIcon size={24} className={classes.pencil} aria-label={change} onClick={onEdit} data-edit>
            <IconPencil size={14} stroke={1.75} aria-hidden />
          </ActionIcon>
        </>
      ) : (
        <button type="button" className={classes.open} onClick={onEdit} data-edit>
          {shown}
          <VisuallyHidden>{change}</VisuallyHidden>
          <IconPencil size={14} stroke={1.75} className={classes.pencil} aria-hidden />
        </button>
      )}
      <span className={classes.state} role="status">
        {phase === 'saving' && <Loader size={12} role="img" aria-label={t('record.saving')} />}
        {phase === 'saved' && (
          <>
            <IconCheck size={14} stroke={2} aria-hidden />
            {t('record.saved')}
          </>
        )}
      </span>
    </span>
  );
}

interface EditorProps<One extends object> extends EditInPlaceProps<One> {
  draft: Draft<One>;
  onDraft: (draft: Draft<One>) => void;
  onSave: (draft: Draft<One>) => void;
  onCancel: () => void;
}

function Editor<One extends { id: string }>({ field, draft, onDraft, onSave, onCancel }: EditorProps<One>) {
  const { t } = useTranslation();
  const { value, error } = draft;
  useUnsaved(!same(value, read(draft.seen, field.id)));
  const [wrong, setWrong] = useState<string>();
  return (
    <form
      ref={focusFirst}
      noValidate
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        const why = wrongIn(field, value);
        setWrong(why);
        if (!why) onSave(draft);
      }}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <FieldEditor
        bare
        field={field}
        value={value}
        currency={currencyOf(field, draft.seen)}
        onChange={(next) => {
          setWrong(undefined);
          onDraft({ ...draft, value: next, error: undefined });
        }}
        error={missing(field, value) ? t('record.required') : wrong ? t(wrong) : refusal(error, field.id, t)}
      />
      <Group gap={4} wrap="nowrap" mt={6}>
        <ActionIcon type="submit" size={24} aria-label={t('actions.save')}>
          <IconCheck size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
        <ActionIcon size={24} aria-label={t('actions.cancel')} onClick={onCancel}>
          <IconX size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Group>
    </form>
  );
}

function refusal(error: unknown, field: string, t: (key: string) => string): string | undefined {
  if (!error) return undefined;
  const said = isProblem(error) ? (error.fields[field] ?? error.detail ?? error.title) : '';
  return said || t(isProblem(error) && error.status === 0 ? 'states.offline.text' : 'states.failed.text');
}
