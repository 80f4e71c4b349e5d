import { countryName } from '@/lib/countries';
import type { Formats } from '@/lib/format';
import type { ValueType } from './object';

/** A value that is told in the same words wherever it stands; undefined when its type is none of those. */
export function figureText(
  type: ValueType,
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
      return formats.money(Number(value), String(currency ?? 'CNY'));
    case 'country':
      return countryName(String(value), formats.language);
    default:
      return undefined;
  }
}
