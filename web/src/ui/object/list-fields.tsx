import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countries } from '@/lib/countries';
import { useFormats } from '@/lib/use-formats';
import type { FieldType, ListField } from '../list/field';
import { dayColumn, momentColumn } from '../list/widths';
import { cellText } from './cell-text';
import type { ObjectDescription, ObjectField, ValueType } from './object';
import { Value } from './value';

const filtered: Record<ValueType, FieldType> = {
  text: 'text',
  longText: 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  number: 'number',
  percent: 'number',
  money: 'number',
  currency: 'text',
  country: 'enum',
  enum: 'enum',
  flag: 'flag',
  day: 'moment',
  moment: 'moment',
  record: 'record',
};

/** Times are as long in every list. */
const timeColumns: Partial<Record<ValueType, number>> = { day: dayColumn, moment: momentColumn };

const right: ValueType[] = ['number', 'percent', 'money'];

/** A name stands beside other things and is cut short where they leave it no room. */
function Cell<One extends object>(cell: { field: ObjectField<One>; one: One }) {
  const value = <Value {...cell} />;
  return cell.field.card === 'title' ? <span className="clip">{value}</span> : value;
}

/** The fields of an object as its list shows, sorts and filters them. */
export function useListFields<One extends object>(object: ObjectDescription<One>): ListField<One>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const { language } = formats;
  return useMemo(
    () =>
      object.fields
        .filter((field) => field.column || field.filter || field.group || field.sum)
        .map((field) => ({
          id: field.id,
          label: t(field.label),
          type: filtered[field.type],
          options:
            field.type === 'country'
              ? countries(language)
              : field.options?.map(({ value, label, tone }) => ({ value, label: t(label), tone })),
          of: field.of,
          filter: field.filter,
          sort: field.sort,
          group: field.group,
          order: field.order,
          counted: field.counted && t(field.counted),
          sum: field.sum,
          width: field.width ?? timeColumns[field.type],
          align: field.align ?? (right.includes(field.type) ? 'right' : undefined),
          card: field.card,
          optional: field.column === 'optional',
          text: cellText(field, formats, t),
          cell: field.column
            ? (one: One) => field.cell?.(one) ?? <Cell field={field} one={one} />
            : undefined,
        })),
    [object, formats, language, t],
  );
}
