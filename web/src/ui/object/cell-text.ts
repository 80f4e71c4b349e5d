import type { TFunction } from 'i18next';
import { localOf, toldDay } from '@/lib/day';
import type { Formats } from '@/lib/format';
import { plainPhone } from '@/lib/phone';
import { figureText } from './figure-text';
import type { ObjectField } from './object';
import { read } from './value';

/**
 * What a spreadsheet gets of a field: the words that are shown, days with the year first, as pasting takes them. Nothing where
 * only the field itself knows how it is shown.
 */
export function cellText<One extends object>(
  field: ObjectField<One>,
  formats: Formats,
  t: TFunction,
): ((one: One) => string) | undefined {
  if (field.show || (field.type === 'record' && !field.nameIn)) return undefined;
  return (one) => {
    const value = read(one, field.id);
    if (value === undefined || value === null || value === '') return '';
    return textOf(field, one, value, formats, t);
  };
}

function textOf<One extends object>(
  field: ObjectField<One>,
  one: One,
  value: unknown,
  formats: Formats,
  t: TFunction,
): string {
  const figure = figureText(field, value, read(one, field.currencyIn ?? 'currency'), formats);
  if (figure !== undefined) return figure;
  const text = String(value);
  switch (field.type) {
    case 'flag':
      return t(value ? 'record.yes' : 'record.no');
    case 'day':
      return toldDay(text, formats.timeZone);
    case 'moment':
      return localOf(text, formats.timeZone).replace('T', ' ');
    case 'enum':
      return t(field.options?.find((each) => each.value === text)?.label ?? text);
    case 'record':
      return String(read(one, field.nameIn ?? '') ?? '');
    case 'phone':
      return plainPhone(text);
    default:
      return text;
  }
}
