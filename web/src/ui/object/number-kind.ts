import type { NumberKind } from '@/lib/read-number';
import type { ObjectField } from './object';
import { read } from './value';

/** What a field for numbers takes; undefined where the field holds something else. */
export function numberKind<One extends object>(
  { type, unitPrice }: Pick<ObjectField<One>, 'type' | 'unitPrice'>,
  currency?: string,
): NumberKind | undefined {
  switch (type) {
    case 'number':
      return {};
    case 'percent':
      return { percent: true, min: 0, max: 100, decimals: 0 };
    case 'money':
      return { currency, unitPrice, min: 0 };
    default:
      return undefined;
  }
}

/** The currency of an amount: the one that is pasted beside it, or else the record's own. */
export function currencyOf<One extends object>(
  field: ObjectField<One>,
  one: object,
  pasted: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  if (field.type !== 'money') return undefined;
  const where = field.currencyIn ?? 'currency';
  return pasted.get(where) ?? String(read(one, where) ?? 'CNY');
}
