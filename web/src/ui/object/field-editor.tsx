import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localOf, momentOf } from '@/lib/day';
import type { TypedNumber } from '@/lib/typed-number';
import { useFormats } from '@/lib/use-formats';
import type { ObjectField } from './object';
import { CountrySelect } from '../form/country-select';
import { CurrencySelect } from '../form/currency-select';
import { DateField } from '../form/date-field';
import { MomentField } from '../form/moment-field';
import { NumberField } from '../form/number-field';
import { numberKind } from './number-kind';
import { RecordSelect } from './record-select';

interface FieldEditorProps<One extends object> {
  field: ObjectField<One>;
  value: unknown;
  /** The one of an amount. */
  currency?: string;
  onChange: (value: unknown) => void;
  error?: React.ReactNode;
  /** Its label stands elsewhere: it edits in place. */
  bare?: boolean;
  /** Shows its choices at once. */
  opened?: boolean;
  /** Inside a popover that would take a click outside of it for a wish to close. */
  inside?: boolean;
}

const kinds: Record<string, string> = { email: 'email', phone: 'tel', url: 'url' };

/** The editor of a field by its type; gives null for what was emptied. */
export function FieldEditor<One extends object>({
  field,
  value,
  currency,
  onChange,
  error,
  bare = false,
  opened = false,
  inside = false,
}: FieldEditorProps<One>) {
  const { t } = useTranslation();
  const { timeZone } = useFormats();
  const label = t(field.label);
  const named = bare ? { 'aria-label': label } : { label, withAsterisk: field.required };
  const shared = { ...named, error, 'data-autofocus': bare || undefined };
  const text = value === null || value === undefined ? '' : String(value);
  switch (field.type) {
    case 'enum':
      return (
        <Select
          {...shared}
          data={field.options?.map((option) => ({ value: option.value, label: t(option.label) }))}
          value={text || null}
          clearable={!field.required}
          defaultDropdownOpened={opened}
          comboboxProps={inside ? { withinPortal: false } : undefined}
          onChange={onChange}
        />
      );
    case 'record':
      return field.of ? (
        <RecordSelect
          {...(bare ? { 'aria-label': label } : { label })}
          error={error}
          required={field.required}
          object={field.of}
          filter={field.among}
          value={text || null}
          clearable={!field.required}
          inside={inside}
          creates={!bare && !inside}
          onChange={onChange}
        />
      ) : null;
    case 'currency':
      return (
        <CurrencySelect
          {...(bare ? { 'aria-label': label } : { label })}
          error={error}
          value={text}
          onChange={onChange}
        />
      );
    case 'country':
      return (
        <CountrySelect
          {...(bare ? { 'aria-label': label } : { label })}
          error={error}
          value={text || null}
          clearable={!field.required}
          opened={opened}
          inside={inside}
          onChange={onChange}
        />
      );
    case 'flag':
      return (
        <Switch
          {...(bare ? { 'aria-label': label } : { label })}
          error={error}
          checked={Boolean(value)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'number':
    case 'percent':
    case 'money':
      return (
        <NumberField
          {...shared}
          value={value as TypedNumber | null}
          kind={numberKind(field, currency)}
          onChange={(next) => onChange(next === '' ? null : next)}
        />
      );
    case 'longText':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={field.maxLength}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      );
    case 'day':
      return <DateField {...shared} inside={inside} value={text} onChange={(day) => onChange(day || null)} />;
    case 'moment':
      return (
        <MomentField
          {...shared}
          inside={inside}
          value={text && localOf(text, timeZone)}
          onChange={(local) => onChange(local ? momentOf(local, timeZone) : null)}
        />
      );
    default:
      return (
        <TextInput
          {...shared}
          type={kinds[field.type] ?? 'text'}
          maxLength={field.maxLength}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      );
  }
}
