import type { LineInput } from '@/api/types';
import { decimalsOf } from '@/lib/currencies';
import { numberOf, type TypedNumber } from '@/lib/typed-number';

/** A line while it is written; what is not filled in yet is empty. */
export interface LineDraft {
  key: number;
  productId: string | null;
  description: string;
  quantity: TypedNumber;
  unitPrice: TypedNumber;
  discountPercent: TypedNumber;
}

const fourth = (value: TypedNumber) => BigInt(Math.round((numberOf(value) ?? 0) * 10_000));

/**
 * What a line comes to, as the server computes it: quantity × price less the discount, rounded half up to the currency's
 * decimals. It is shown while one types; what counts is what the server says after saving.
 */
export function amountOf(
  { quantity, unitPrice, discountPercent }: Pick<LineDraft, 'quantity' | 'unitPrice' | 'discountPercent'>,
  currency: string,
): number {
  const decimals = decimalsOf(currency);
  const whole = fourth(quantity) * fourth(unitPrice) * (1_000_000n - fourth(discountPercent));
  const step = 10n ** BigInt(14 - decimals);
  return Number((whole + step / 2n) / step) / 10 ** decimals;
}

/** The sum of the rounded lines. */
export function totalOf(lines: LineDraft[], currency: string): number {
  const decimals = decimalsOf(currency);
  const sum = lines.reduce((total, line) => total + amountOf(line, currency), 0);
  return Number(sum.toFixed(decimals));
}

/** What stands in the way of sending a line. */
export function wrongIn(line: LineDraft): Partial<Record<'description' | 'quantity' | 'unitPrice', true>> {
  const byHand = line.productId === null;
  return {
    ...(byHand && !line.description.trim() ? { description: true } : {}),
    ...((numberOf(line.quantity) ?? 0) <= 0 ? { quantity: true } : {}),
    ...(byHand && line.unitPrice === '' ? { unitPrice: true } : {}),
  };
}

export function lineInput(line: LineDraft): LineInput {
  return {
    productId: line.productId ?? undefined,
    description: line.description.trim() || undefined,
    quantity: Number(line.quantity),
    unitPrice: numberOf(line.unitPrice),
    discountPercent: numberOf(line.discountPercent),
  };
}

export function emptyLine(key: number): LineDraft {
  return { key, productId: null, description: '', quantity: 1, unitPrice: '', discountPercent: '' };
}
