import type { NumberKind } from '@/lib/read-number';

/** What the number fields of a line take, as the server does. */
export function lineKinds(currency: string) {
  return {
    quantity: { min: 0, whole: 9 },
    unitPrice: { currency, unitPrice: true, min: 0, whole: 12 },
    discountPercent: { percent: true, min: 0, max: 100 },
  } satisfies Record<string, NumberKind>;
}
