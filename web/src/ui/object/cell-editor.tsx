import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '@/lib/composing';
import type { Then } from '../list/table-types';
import { halfTyped } from '../form/half-typed';
import { inPicker } from '../form/in-picker';
import { asKept, missing, wrongIn } from './editable';
import { FieldEditor } from './field-editor';
import { focusFirst } from './focus-first';
import { same } from './merge';
import { currencyOf } from './number-kind';
import type { ObjectField } from './object';
import { read } from './value';
import classes from './cell-editor.module.css';

interface CellEditorProps<One extends object> {
  field: ObjectField<One>;
  one: One;
  /** Without a change nothing is saved. `seen` is the record over whose value it was typed. */
  onDone: (then: Then, change?: { value: unknown; seen: One }) => void;
}

/** Those are done as soon as one is chosen. */
const chosen = new Set(['enum', 'country', 'currency', 'record', 'flag']);

/** A field's own editor in a cell: Enter saves, Tab saves and goes on, Escape leaves it as it was. */
export function CellEditor<One extends object>({ field, one, onDone }: CellEditorProps<One>) {
  const { t } = useTranslation();
  const [opened] = useState(one);
  const before = read(opened, field.id) ?? null;
  const [value, setValue] = useState<unknown>(before);
  const finished = useRef(false);
  const [wrong, setWrong] = useState<string>();
  const isMissing = missing(field, value);

  /** Says why this cannot be kept; what was typed stays. */
  const holds = (editor: HTMLElement) => {
    if (halfTyped(editor)) return true;
    const why = wrongIn(field, value);
    setWrong(why);
    return why !== undefined;
  };

  const finish = (then: Then, next: unknown) => {
    if (finished.current) return;
    finished.current = true;
    if (next === before || missing(field, next)) onDone(then);
    else onDone(then, { value: asKept(field, next), seen: same(read(one, field.id), before) ? one : opened });
  };

  return (
    <div
      ref={focusFirst}
      role="presentation"
      className={classes.editor}
      data-tall={field.type === 'longText' || undefined}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
      onKeyDownCapture={(event) => {
        if (isComposing(event) || inPicker(event.target)) return;
        if (event.key === 'Escape') {
          finished.current = true;
          onDone('stay');
        } else if (event.key === 'Tab') {
          if (isMissing) return;
          if (!holds(event.currentTarget)) finish(event.shiftKey ? 'previous' : 'next', value);
        } else if (event.key === 'Enter' && !chosen.has(field.type)) {
          if (field.type === 'longText' && !event.ctrlKey && !event.metaKey) return;
          if (!holds(event.currentTarget)) finish('stay', value);
        } else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (event.currentTarget.contains(to) || to?.closest('[role=listbox]')) return;
        if (isMissing || !holds(event.currentTarget)) finish('leave', value);
      }}
    >
      <FieldEditor
        bare
        opened
        field={field}
        value={value}
        currency={currencyOf(field, opened)}
        error={isMissing ? t('record.required') : wrong && t(wrong)}
        onChange={(next) => {
          setValue(next);
          setWrong(undefined);
          if (chosen.has(field.type)) finish('stay', next);
        }}
      />
    </div>
  );
}
