import { currencySigns, isCurrency } from './currency-signs';

/** A number, or the key of the catalogue for why there is none. */
export type ReadNumber = { value: number } | { refused: string };

/** What a field takes besides digits, and between which bounds. */
export interface NumberKind {
  percent?: boolean;
  /** The own currency of an amount, and of no other. */
  currency?: string;
  /** The price of one, which may be finer than its currency. */
  unitPrice?: boolean;
  min?: number;
  max?: number;
  /** How many digits stand before the point and behind it at most. */
  whole?: number;
  decimals?: number;
}

// Both languages group thousands with a comma and write decimals behind a point; a space groups as well.
const plain = /^(\d+(\.\d*)?|\.\d+|\d{1,3}(,\d{3})+(\.\d+)?|\d{1,3}( \d{3})+(\.\d+)?)$/;
const digits = /^[\d.,' ]*\d[\d.,' ]*$/;
/** A thousand of those who group with a point; elsewhere it would have to be three decimals. */
const pointed = /^\d{1,3}\.\d{3}$/;
/** What comes after the digits: by how many places it moves the point, and a unit. */
const counted = /^(万亿|[万萬亿億]|)(.*)$/;
const places: Record<string, number> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 万亿: 12 };

/** `¥1,280.50`, `12万`, `USD 500` in a row in USD, `12 %`, `(300)` for what is below zero; full-width digits, too. */
export function readNumber(typed: string, kind: NumberKind = {}): ReadNumber {
  const text = typed.normalize('NFKC').replaceAll('\u2212', '-').replaceAll('。', '.').trim();
  const [, bracketed] = /^\((.*)\)$/.exec(text) ?? [];
  const { negative, rest } = signOf(bracketed ?? text);
  const bare = kind.percent ? rest.replace(/%$/, '').trim() : rest;
  const [, before = '', amount = '', behind = ''] = /^([^\d.,+-]*)([^\p{L}\p{Sc}]*)(\D*)$/u.exec(bare) ?? [];
  const [, count = '', after = ''] = counted.exec(behind) ?? [];
  const unit = (before + after).trim();
  if (unit && (before.trim() === '' || after.trim() === '')) {
    const refused = refusalOf(unit, kind.currency);
    if (refused) return { refused };
  } else if (unit) return { refused: 'form.number.none' };
  const inner = signOf(amount.trim());
  const thousand = kind.currency && !kind.unitPrice && !count && pointed.test(inner.rest);
  if (!plain.test(inner.rest) || thousand)
    return { refused: digits.test(inner.rest) ? 'form.number.unclear' : 'form.number.none' };
  const below = negative || inner.negative || bracketed !== undefined;
  return within(kind, below, shifted(inner.rest.replaceAll(/[, ]/g, ''), places[count] ?? 0));
}

/** The bounds of a field, as the words for a refusal need them. */
export function boundsOf({ whole = 15, decimals = 4, min, max }: NumberKind = {}) {
  return { whole, decimals, min, max };
}

function signOf(text: string): { negative: boolean; rest: string } {
  const [, sign, rest = text] = /^([-+])(.*)$/.exec(text) ?? [];
  return { negative: sign === '-', rest: rest.trim() };
}

function refusalOf(unit: string, currency: string | undefined): string | undefined {
  if (currency === undefined) return 'form.number.none';
  if (unit.toUpperCase() === currency || currencySigns(currency).has(unit)) return undefined;
  return isCurrency(unit) ? 'form.number.otherCurrency' : 'form.number.none';
}

/** The digits before the point and behind it, without zeros that say nothing, with the point so many places further. */
function shifted(number: string, by: number): [whole: string, decimals: string] {
  const [whole = '', decimals = ''] = number.split('.');
  const behind = decimals.padEnd(by, '0');
  return [(whole + behind.slice(0, by)).replace(/^0+/, '') || '0', behind.slice(by).replace(/0+$/, '')];
}

/** Only what a number holds to its last digit. */
function within(kind: NumberKind, below: boolean, [whole, decimals]: [string, string]): ReadNumber {
  const bounds = boundsOf(kind);
  if (decimals.length > bounds.decimals)
    return { refused: bounds.decimals === 0 ? 'form.number.notWhole' : 'form.number.tooFine' };
  if (whole.length > bounds.whole) return { refused: 'form.number.tooLong' };
  const text = decimals ? `${whole}.${decimals}` : whole;
  const size = Number(text);
  if (String(size) !== text) return { refused: 'form.number.inexact' };
  const value = below && size !== 0 ? -size : size;
  if (bounds.min !== undefined && value < bounds.min) return { refused: 'form.number.tooSmall' };
  if (bounds.max !== undefined && value > bounds.max) return { refused: 'form.number.tooBig' };
  return { value };
}
