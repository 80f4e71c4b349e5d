import { MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RuleField, RuleValue } from '@/api/types';
import { DateField } from '@/ui/form/date-field';
import { readMoving, readPeriod, readSpan, type Unit, units, writePeriod } from './period';
import { optionName } from './rule-words';
import classes from './rule.module.css';

export type Editor = 'none' | 'period' | 'date' | 'number' | 'text' | 'texts' | 'option' | 'options';

/** Which control asks for the value of a condition. */
export function editorOf(field: RuleField, op: string): Editor {
  if (op === 'isEmpty') return 'none';
  if (op === 'withinLast' || op === 'notWithinLast') return 'period';
  if (field.options?.length) return op === 'in' ? 'options' : 'option';
  if (op === 'in') return 'texts';
  if (field.type === 'MOMENT') return 'date';
  return field.type === 'NUMBER' || field.type === 'MONEY' ? 'number' : 'text';
}

interface RuleValueEditorProps {
  editor: Editor;
  field: RuleField;
  value: RuleValue | undefined;
  onChange: (value: RuleValue | undefined) => void;
}

export function RuleValueEditor({ editor, field, value, onChange }: RuleValueEditorProps) {
  const { t } = useTranslation();
  const label = t('segments.value');
  const options =
    field.options?.map((option) => ({ value: option, label: optionName(field.name, option, t) })) ?? [];
  const list = Array.isArray(value) ? value.map(String) : [];
  switch (editor) {
    case 'none':
      return null;
    case 'period':
      return <PeriodEditor value={value} onChange={onChange} />;
    case 'option':
      return (
        <Select
          aria-label={label}
          data={options}
          value={value ? String(value) : null}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'options':
      return <MultiSelect aria-label={label} data={options} value={list} onChange={onChange} />;
    case 'texts':
      return <TagsInput aria-label={label} value={list} onChange={onChange} />;
    case 'number':
      return (
        <NumberInput
          aria-label={field.currency ? `${label} (${field.currency})` : label}
          suffix={field.currency ? ` ${field.currency}` : undefined}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
        />
      );
    case 'date':
      return readMoving(value) ? (
        <TextInput
          aria-label={label}
          value={String(value)}
          onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
        />
      ) : (
        <DateField
          aria-label={label}
          value={typeof value === 'string' ? value.slice(0, 10) : ''}
          onChange={(day) => onChange(day ? `${day}T00:00:00Z` : undefined)}
        />
      );
    case 'text':
      return (
        <TextInput
          aria-label={label}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
  }
}

function PeriodEditor({ value, onChange }: Pick<RuleValueEditorProps, 'value' | 'onChange'>) {
  const { t } = useTranslation();
  const period = readPeriod(value) ?? { count: 30, unit: 'days' as Unit };
  if (readSpan(value) && !readPeriod(value)) {
    return (
      <TextInput
        aria-label={t('segments.value')}
        value={String(value)}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  }
  return (
    <div className={classes.period}>
      <NumberInput
        aria-label={t('segments.value')}
        min={1}
        allowDecimal={false}
        value={period.count}
        onChange={(count) =>
          onChange(typeof count === 'number' ? writePeriod({ ...period, count }) : undefined)
        }
      />
      <Select
        aria-label={t('segments.unit')}
        data={units.map((unit) => ({ value: unit, label: t(`segments.units.${unit}`) }))}
        value={period.unit}
        onChange={(unit) => unit && onChange(writePeriod({ ...period, unit: unit as Unit }))}
      />
    </div>
  );
}
