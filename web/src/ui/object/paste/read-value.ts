import { countries } from '@/lib/countries';
import { languages } from '@/lib/language';
import { readDay } from '@/lib/read-day';
import { numberKind } from '../number-kind';
import type { ObjectField } from '../object';
import { isCurrency } from '@/lib/currency-signs';
import { plainPhone } from '@/lib/phone';
import { readNumber } from '@/lib/read-number';

/** What a pasted text means in a field; or, as a key of the catalogue, why it means nothing there. */
export type ReadValue = { value: unknown } | { refused: string } | { name: string };

const yes = new Set(['true', 'yes', 'y', '1', '是', '✓']);
const no = new Set(['false', 'no', 'n', '0', '否', '']);

type Translate = (key: string) => string;

/** A record's name is left for the server to find; an amount is one in the currency of its row. */
export function readValue<One extends object>(
  field: ObjectField<One>,
  text: string,
  t: Translate,
  currency?: string,
): ReadValue {
  const typed = text.trim();
  if (typed === '') {
    if (field.required) return { refused: 'rows.paste.required' };
    return field.type === 'flag' ? { value: false } : { value: null };
  }
  switch (field.type) {
    case 'enum': {
      const known = field.options?.find(({ value, label }) => same(value, typed) || same(t(label), typed));
      return known ? { value: known.value } : { refused: 'rows.paste.noOption' };
    }
    case 'country': {
      const known = languages
        .flatMap(countries)
        .find(({ value, label }) => same(value, typed) || same(label, typed));
      return known ? { value: known.value } : { refused: 'rows.paste.noOption' };
    }
    case 'flag':
      if (yes.has(typed.toLowerCase())) return { value: true };
      return no.has(typed.toLowerCase()) ? { value: false } : { refused: 'rows.paste.noFlag' };
    case 'currency':
      return isCurrency(typed) && typed.length === 3
        ? { value: typed.toUpperCase() }
        : { refused: 'rows.paste.noOption' };
    case 'number':
    case 'percent':
    case 'money':
      return readNumber(typed, numberKind(field, currency ?? 'CNY'));
    case 'day': {
      const day = readDay(typed);
      return day ? { value: day } : { refused: 'rows.paste.noDay' };
    }
    case 'moment':
      return { refused: 'rows.paste.fixed' };
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(typed) ? { value: typed } : { refused: 'rows.paste.noEmail' };
    case 'phone':
      return kept(field, plainPhone(typed));
    case 'record':
      return field.of ? { name: typed } : { refused: 'rows.paste.fixed' };
    default:
      return kept(field, typed);
  }
}

/** Of what one sees on one line the servers refuse the same. */
const endsTheLine = /[\p{Cc}\u2028\u2029]/u;

function kept<One extends object>({ type, maxLength }: ObjectField<One>, text: string): ReadValue {
  if (type !== 'longText' && endsTheLine.test(text)) return { refused: 'rows.paste.oneLine' };
  return maxLength !== undefined && [...text].length > maxLength
    ? { refused: 'rows.paste.tooLong' }
    : { value: text };
}

function same(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}
