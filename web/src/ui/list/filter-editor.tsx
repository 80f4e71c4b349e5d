import { Button, Checkbox, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/rsql';
import { RecordSelect } from '../object/record-select';
import type { ListField } from './field';
import { type Choice, choiceOf, choices } from './operators';
import classes from './filter-bar.module.css';

interface FilterEditorProps<Row> {
  field: ListField<Row>;
  comparison?: Comparison;
  onApply: (comparison: Comparison) => void;
}

export function FilterEditor<Row>({ field, comparison, onApply }: FilterEditorProps<Row>) {
  const { t } = useTranslation();
  const start = comparison && choiceOf(field.type, comparison);
  const [choice, setChoice] = useState<Choice>(() => start?.choice ?? (choices[field.type][0] as Choice));
  const [values, setValues] = useState<string[]>(start?.values ?? (choice.editor === 'days' ? ['30'] : []));
  const decided = choice.editor === 'yes' || choice.editor === 'no';
  const ready = decided || values.some((value) => value.trim() !== '');

  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onApply(choice.build(field.id, values));
      }}
    >
      <Select
        size="sm"
        label={field.label}
        comboboxProps={{ withinPortal: false }}
        data={choices[field.type].map(({ name }) => ({ value: name, label: t(`list.ops.${name}`) }))}
        value={choice.name}
        onChange={(name) => {
          const next = choices[field.type].find((each) => each.name === name);
          if (!next) return;
          if (next.editor !== choice.editor) setValues(next.editor === 'days' ? ['30'] : []);
          setChoice(next);
        }}
      />
      {!decided && <ValueEditor field={field} choice={choice} values={values} onValues={setValues} />}
      <Button type="submit" aria-disabled={!ready}>
        {t('list.apply')}
      </Button>
    </form>
  );
}

interface ValueEditorProps<Row> {
  field: ListField<Row>;
  choice: Choice;
  values: string[];
  onValues: (values: string[]) => void;
}

function ValueEditor<Row>({ field, choice, values, onValues }: ValueEditorProps<Row>) {
  const { t } = useTranslation();
  const value = values[0] ?? '';
  if (choice.editor === 'options') {
    return (
      <Checkbox.Group aria-label={t('list.value')} value={values} onChange={onValues}>
        <Stack gap={6}>
          {field.options?.map((option) => (
            <Checkbox key={option.value} value={option.value} label={option.label} size="sm" />
          ))}
        </Stack>
      </Checkbox.Group>
    );
  }
  if (choice.editor === 'record' && field.of) {
    return (
      <RecordSelect
        inside
        aria-label={t('list.value')}
        object={field.of}
        value={value || null}
        onChange={(id) => onValues(id ? [id] : [])}
      />
    );
  }
  if (choice.editor === 'text') {
    return (
      <TextInput
        aria-label={t('list.value')}
        data-autofocus
        value={value}
        onChange={(event) => onValues([event.currentTarget.value])}
      />
    );
  }
  if (choice.editor === 'date') {
    return (
      <TextInput
        type="date"
        aria-label={t('list.value')}
        data-autofocus
        value={value}
        onChange={(event) => onValues([event.currentTarget.value])}
      />
    );
  }
  return (
    <NumberInput
      aria-label={t('list.value')}
      data-autofocus
      min={choice.editor === 'days' ? 1 : undefined}
      suffix={choice.editor === 'days' ? ` ${t('list.daysUnit')}` : undefined}
      value={value}
      onChange={(next) => onValues([String(next)])}
    />
  );
}
