import { Button, Group, Popover, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asKept, missing, wrongIn } from '../editable';
import { FieldEditor } from '../field-editor';
import type { ObjectDescription } from '../object';
import classes from './bulk.module.css';

interface ChangeFieldProps<One extends object> {
  object: ObjectDescription<One>;
  /** In words: how many rows this is about. */
  rows: string;
  busy: boolean;
  onChange: (field: string, value: unknown) => void;
}

/** Chooses a field and the value that it is to have in all rows. */
export function ChangeField<One extends object>({ object, rows, busy, onChange }: ChangeFieldProps<One>) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [id, setId] = useState<string | null>(null);
  const [value, setValue] = useState<unknown>(null);
  const fields = object.fields.filter(({ edit, bulk = Boolean(edit) }) => bulk);
  const field = fields.find((each) => each.id === id);
  const incomplete = !field || missing(field, value);
  const [wrong, setWrong] = useState<string>();
  return (
    <Popover opened={opened} onChange={setOpened} position="top-end" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" loading={busy} onClick={() => setOpened(!opened)}>
          {t('rows.bulk.changeField')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (incomplete) return;
            const why = wrongIn(field, value);
            setWrong(why);
            if (why) return;
            setOpened(false);
            onChange(field.id, field.type === 'flag' ? Boolean(value) : asKept(field, value));
          }}
        >
          <Select
            label={t('rows.bulk.field')}
            data={fields.map((each) => ({ value: each.id, label: t(each.label) }))}
            value={id}
            data-autofocus
            comboboxProps={{ withinPortal: false }}
            onChange={(next) => {
              setId(next);
              setValue(null);
              setWrong(undefined);
            }}
          />
          {field && (
            <FieldEditor
              inside
              key={field.id}
              field={field}
              value={value}
              error={wrong && t(wrong)}
              onChange={(next) => {
                setValue(next);
                setWrong(undefined);
              }}
            />
          )}
          <p className="muted small">
            {field && (value === null || value === '') && !field.required && field.type !== 'flag'
              ? t('rows.bulk.empties', { rows })
              : incomplete
                ? t('rows.bulk.incomplete')
                : t('rows.bulk.canUndo')}
          </p>
          <Group justify="flex-end" gap={8}>
            <Button size="xs" variant="default" onClick={() => setOpened(false)}>
              {t('actions.cancel')}
            </Button>
            <Button size="xs" type="submit" aria-disabled={incomplete || undefined}>
              {t('rows.bulk.apply', { rows })}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
