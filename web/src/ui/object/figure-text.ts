import { countryName } from '@/lib/countries';
import type { Formats } from '@/lib/format';
import type { ObjectField } from './object';

/** A value that is told in the same words wherever it stands; undefined when its type is none of those. */
export function figureText<One extends object>(
  { type, unitPrice }: Pick<ObjectField<One>, 'type' | 'unitPrice'>,
  value: unknown,
  currency: unknown,
  formats: Formats,
): string | undefined {
  switch (type) {
    case 'number':
      return formats.number(Number(value), Number.isInteger(value) ? 0 : 2);
    case 'percent':
      return formats.percent(Number(value) / 100);
    case 'money':
      return formats[unitPrice ? 'unitPrice' : 'money'](Number(value), String(currency ?? 'CNY'));
    case 'country':
      return countryName(String(value), formats.language);
    default:
      return undefined;
  }
}
