import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleField, RuleValue } from '@/api/types';
import { numberOf, type TypedNumber } from '@/lib/typed-number';
import { DateField } from '@/ui/form/date-field';
import { NumberField } from '@/ui/form/number-field';
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
        <NumberEditor
          label={field.currency ? `${label} (${field.currency})` : label}
          currency={field.currency ?? undefined}
          value={value}
          onChange={onChange}
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

interface NumberEditorProps extends Pick<RuleValueEditorProps, 'value' | 'onChange'> {
  label: string;
  currency?: string;
}

/** What was typed and is no number stays here; the condition has no value then. */
function NumberEditor({ label, currency, value, onChange }: NumberEditorProps) {
  const [unread, setUnread] = useState('');
  return (
    <NumberField
      aria-label={label}
      kind={{ currency }}
      suffix={currency}
      value={numberOf(value as TypedNumber) ?? unread}
      onChange={(next) => {
        setUnread(typeof next === 'string' ? next : '');
        onChange(numberOf(next));
      }}
    />
  );
}

function PeriodEditor({ value, onChange }: Pick<RuleValueEditorProps, 'value' | 'onChange'>) {
  const { t } = useTranslation();
  const [period, setPeriod] = useState<{ count: TypedNumber; unit: Unit }>(
    () => readPeriod(value) ?? { count: 30, unit: 'days' },
  );
  const set = (changes: Partial<typeof period>) => {
    const { count, unit } = { ...period, ...changes };
    setPeriod({ count, unit });
    onChange(typeof count === 'number' ? writePeriod({ count, unit }) : undefined);
  };
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
      <NumberField
        aria-label={t('segments.value')}
        kind={{ min: 1, decimals: 0 }}
        value={period.count}
        onChange={(count) => set({ count })}
      />
      <Select
        aria-label={t('segments.unit')}
        data={units.map((unit) => ({ value: unit, label: t(`segments.units.${unit}`) }))}
        value={period.unit}
        onChange={(unit) => unit && set({ unit: unit as Unit })}
      />
    </div>
  );
}
