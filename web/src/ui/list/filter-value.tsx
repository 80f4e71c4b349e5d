import { Checkbox, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fromText } from '@/lib/typed-number';
import { DateField } from '../form/date-field';
import { NumberField } from '../form/number-field';
import { RecordSelect } from '../object/record-select';
import type { ListField } from './field';
import type { Choice } from './operators';
import { periods } from './period';

/** So many options can be looked over and ticked; of more of them one is searched for. */
const ticked = 15;

const wholeDays = { min: 1, whole: 5, decimals: 0 };

interface FilterValueProps<Row> {
  field: ListField<Row>;
  choice: Choice;
  values: string[];
  onValues: (values: string[]) => void;
  /** In one line among others: options as a list that opens. */
  line?: boolean;
}

/** What a condition compares with, as its kind of value is entered. */
export function FilterValue<Row>({ field, choice, values, onValues, line = false }: FilterValueProps<Row>) {
  const { t } = useTranslation();
  const value = values[0] ?? '';
  const shared = { 'aria-label': t('list.value'), 'data-autofocus': line ? undefined : true };
  switch (choice.editor) {
    case 'none':
      return null;
    case 'options':
      return line || (field.options?.length ?? 0) > ticked ? (
        <MultiSelect
          {...shared}
          searchable
          limit={60}
          data={field.options}
          value={values}
          onChange={onValues}
          comboboxProps={{ withinPortal: line }}
        />
      ) : (
        <Checkbox.Group aria-label={t('list.value')} value={values} onChange={onValues}>
          <Stack gap={6}>
            {field.options?.map((option) => (
              <Checkbox key={option.value} value={option.value} label={option.label} size="sm" />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    case 'record':
      return field.of ? (
        <RecordSelect
          inside={!line}
          aria-label={t('list.value')}
          object={field.of}
          value={value || null}
          onChange={(id) => onValues(id ? [id] : [])}
        />
      ) : null;
    case 'period':
      return (
        <Select
          {...shared}
          allowDeselect={false}
          data={periods.map((period) => ({ value: period, label: t(`list.periods.${period}`) }))}
          value={value}
          onChange={(period) => onValues(period ? [period] : [])}
          comboboxProps={{ withinPortal: line }}
        />
      );
    case 'date':
      return <DateField {...shared} inside={!line} value={value} onChange={(day) => onValues([day])} />;
    case 'text':
      return (
        <TextInput {...shared} value={value} onChange={(event) => onValues([event.currentTarget.value])} />
      );
    default:
      return (
        <NumberField
          {...shared}
          kind={choice.editor === 'days' ? wholeDays : undefined}
          suffix={choice.editor === 'days' ? t('list.daysUnit') : undefined}
          value={fromText(value)}
          onChange={(next) => onValues([String(next)])}
        />
      );
  }
}
