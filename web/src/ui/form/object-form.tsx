import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { FieldEditor } from '../object/field-editor';
import { currencyOf } from '../object/number-kind';
import type { ObjectDescription, ObjectField } from '../object/object';
import { Undecided } from '../object/conflicts';
import { ErrorSummary } from './error-summary';
import type { Fields, Values } from './fields';
import { SentError } from './sent-error';

export interface Extra {
  values: Values;
  errors: Record<string, string | undefined>;
  set: (changes: Values) => void;
}

export interface ObjectFormParts {
  /** What the form does: its button. */
  label: string;
  /** The fields in their order; those in one row stand beside each other. */
  rows: (string | string[])[];
  /** Editors besides those of the fields. */
  extra?: (extra: Extra) => React.ReactNode;
}

interface ObjectFormProps<One extends object> extends ObjectFormParts {
  object: ObjectDescription<One>;
  form: Fields;
  /** Stands above the fields. */
  note?: React.ReactNode;
  error: unknown;
  busy: boolean;
  onSend: () => Promise<unknown>;
  onCancel: () => void;
}

/** The fields of a form in their order, found in the description. */
export function fieldsIn<One extends object>(object: ObjectDescription<One>, rows: (string | string[])[]) {
  return rows.flat().flatMap((id) => object.fields.filter((field) => field.id === id));
}

/** A form from an object's description: judged when a field is left, summed up when it is sent, refusals at their fields. */
export function ObjectForm<One extends object>(props: ObjectFormProps<One>) {
  const { object, form, label, rows, extra, note, error, busy, onSend, onCancel } = props;
  const { t } = useTranslation();
  const fields = fieldsIn(object, rows);
  const [tries, setTries] = useState(0);

  const send = async () => {
    setTries((before) => before + 1);
    if (!form.check()) return;
    try {
      await onSend();
    } catch (problem) {
      if (isProblem(problem)) form.refuse(problem.fields);
      else if (!(problem instanceof Undecided)) throw problem;
    }
  };

  const editor = (field: ObjectField<One>) => (
    <div
      key={field.id}
      data-field={field.id}
      onBlur={({ relatedTarget }) => {
        if (!sends(relatedTarget)) form.leave(field.id);
      }}
    >
      <FieldEditor
        field={field}
        value={form.values[field.id]}
        currency={currencyOf(field, form.values)}
        error={form.errors[field.id]}
        onChange={(value) => form.set({ [field.id]: value })}
      />
    </div>
  );
  const wrong = fields.flatMap(({ id }) => {
    const message = form.errors[id];
    return message ? [{ id, message }] : [];
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap={12}>
        {note}
        <ErrorSummary wrong={wrong} tries={tries} />
        {rows.map((row) => {
          const inRow = fields.filter(({ id }) => [row].flat().includes(id));
          return inRow.length > 1 ? (
            <SimpleGrid key={inRow[0]?.id} cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
              {inRow.map(editor)}
            </SimpleGrid>
          ) : (
            inRow.map(editor)
          );
        })}
        {extra?.(form)}
        <SentError object={object.name} error={error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onCancel}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A word about the field that is left would move the button from under the pointer, and nothing would be sent. */
const sends = (goal: EventTarget | null) => goal instanceof HTMLButtonElement && goal.type === 'submit';
