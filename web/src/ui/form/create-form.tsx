import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntention } from '@/lib/intention';
import { isProblem } from '@/lib/problem';
import { FormError } from '../form-error';
import { FieldEditor } from '../object/field-editor';
import type { ObjectDescription, ObjectField } from '../object/object';
import { useCreate } from '../object/queries';
import type { DialogProps } from './create-dialog';
import { ErrorSummary } from './error-summary';
import { filled, useFields, type Values } from './fields';
import classes from './form.module.css';

export interface Extra {
  values: Values;
  errors: Record<string, string | undefined>;
  set: (changes: Values) => void;
}

/** How a record that a field points at is made without leaving the form. */
export interface InlineCreate {
  label: string;
  render: (dialog: DialogProps<{ id: string }>) => React.ReactNode;
}

export interface CreateFormProps<One extends { id: string }> {
  object: ObjectDescription<One>;
  /** What the form makes: its title and its button. */
  label: string;
  /** The fields in their order; those in one row stand beside each other. */
  rows: (string | string[])[];
  initial?: Values;
  /** Editors besides those of the fields. */
  extra?: (extra: Extra) => React.ReactNode;
  inline?: Record<string, InlineCreate>;
  /** What is sent, where it differs from what was filled in. */
  input?: (values: Values) => Values;
  onCancel: () => void;
  onCreated: (one: One) => void;
}

/** A form from an object's description; what was typed stays until it is sent or given up. */
export function CreateForm<One extends { id: string }>(props: CreateFormProps<One>) {
  const { object, label, rows, initial = {}, extra, inline = {}, input, onCancel, onCreated } = props;
  const { t } = useTranslation();
  const create = useCreate<One>(object.name);
  const intention = useIntention();
  const fields = rows.flat().flatMap((id) => object.fields.filter((field) => field.id === id));
  const form = useFields(fields, initial);
  const [tries, setTries] = useState(0);
  const [beside, setBeside] = useState<string>();

  const send = async () => {
    setTries((before) => before + 1);
    if (!form.check()) return;
    const wanted = input ? input(filled(form.values)) : filled(form.values);
    try {
      const { data } = await create.mutateAsync({ input: wanted, key: intention.keyFor(wanted) });
      intention.done();
      onCreated(data);
    } catch (problem) {
      if (isProblem(problem)) form.refuse(problem.fields);
    }
  };

  const editor = (field: ObjectField<One>) => (
    <div key={field.id} data-field={field.id} onBlur={() => form.leave(field.id)}>
      <FieldEditor
        field={field}
        value={form.values[field.id]}
        error={form.errors[field.id]}
        onChange={(value) => form.set({ [field.id]: value })}
      />
      {inline[field.id] && (
        <div className={classes.inline}>
          <button type="button" onClick={() => setBeside(field.id)}>
            {inline[field.id]?.label}
          </button>
        </div>
      )}
    </div>
  );
  const wrong = fields.flatMap(({ id }) => {
    const message = form.errors[id];
    return message ? [{ id, message }] : [];
  });

  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack gap={12}>
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
          <FormError error={create.error} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onCancel}>
              {t('actions.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {label}
            </Button>
          </Group>
        </Stack>
      </form>
      {Object.entries(inline).map(([id, { render }]) => (
        <div key={id}>
          {render({
            opened: beside === id,
            onClose: () => setBeside(undefined),
            onCreated: (one) => form.set({ [id]: one.id }),
          })}
        </div>
      ))}
    </>
  );
}
