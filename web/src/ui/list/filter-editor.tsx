import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/rsql';
import type { ListField } from './field';
import { FilterValue } from './filter-value';
import { type Choice, choiceOf, choicesOf, isReady, usualValues } from './operators';
import classes from './filter-bar.module.css';

interface FilterEditorProps<Row> {
  field: ListField<Row>;
  comparison?: Comparison;
  onApply: (comparison: Comparison) => void;
}

export function FilterEditor<Row>({ field, comparison, onApply }: FilterEditorProps<Row>) {
  const { t } = useTranslation();
  const all = choicesOf(field);
  const start = comparison && choiceOf(field, comparison);
  const [choice, setChoice] = useState<Choice>(() => start?.choice ?? (all[0] as Choice));
  const [values, setValues] = useState<string[]>(start?.values ?? usualValues(choice));
  const ready = isReady(choice, values);

  return (
    <form
      noValidate
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
        data={all.map(({ name }) => ({ value: name, label: t(`list.ops.${name}`) }))}
        value={choice.name}
        onChange={(name) => {
          const next = all.find((each) => each.name === name);
          if (!next) return;
          if (next.editor !== choice.editor) setValues(usualValues(next));
          setChoice(next);
        }}
      />
      <FilterValue field={field} choice={choice} values={values} onValues={setValues} />
      <Button type="submit" aria-disabled={!ready}>
        {t('list.apply')}
      </Button>
    </form>
  );
}
