import { currencySigns, isCurrency } from './currency-signs';

/** A number, or the key of the catalogue for why there is none. */
export type ReadNumber = { value: number } | { refused: string };

/** What a field takes besides digits: a percent sign, or a currency, which is the row's own. */
export interface NumberKind {
  percent?: boolean;
  currency?: string;
}

// Both languages group thousands with a comma and write decimals behind a point.
const plain = /^(\d+(\.\d*)?|\.\d+|\d{1,3}(,\d{3})+(\.\d+)?)$/;
const digits = /^[\d.,' ]*\d[\d.,' ]*$/;
/** A thousand of those who group with a point; elsewhere it would have to be three decimals. */
const pointed = /^\d{1,3}\.\d{3}$/;

/** `¥1,280.50`, `USD 500` in a row in USD, `12 %`, `(300)` for what is below zero; full-width digits, too. */
export function readNumber(typed: string, kind: NumberKind = {}): ReadNumber {
  const text = typed.normalize('NFKC').replaceAll('\u2212', '-').trim();
  const [, bracketed] = /^\((.*)\)$/.exec(text) ?? [];
  const { negative, rest } = signOf(bracketed ?? text);
  const bare = kind.percent ? rest.replace(/%$/, '').trim() : rest;
  const [, before = '', amount = '', after = ''] = /^([^\d.,+-]*)([^\p{L}\p{Sc}]*)(\D*)$/u.exec(bare) ?? [];
  const unit = (before + after).trim();
  if (unit && (before.trim() === '' || after.trim() === '')) {
    const refused = refusalOf(unit, kind.currency);
    if (refused) return { refused };
  } else if (unit) return { refused: 'rows.paste.noNumber' };
  const inner = signOf(amount.trim());
  if (!plain.test(inner.rest) || (kind.currency && pointed.test(inner.rest)))
    return { refused: digits.test(inner.rest) ? 'rows.paste.unclearNumber' : 'rows.paste.noNumber' };
  const value = Number(inner.rest.replaceAll(',', ''));
  const below = negative || inner.negative || bracketed !== undefined;
  return { value: below && value !== 0 ? -value : value };
}

function signOf(text: string): { negative: boolean; rest: string } {
  const [, sign, rest = text] = /^([-+])(.*)$/.exec(text) ?? [];
  return { negative: sign === '-', rest: rest.trim() };
}

function refusalOf(unit: string, currency: string | undefined): string | undefined {
  if (currency === undefined) return 'rows.paste.noNumber';
  if (unit.toUpperCase() === currency || currencySigns(currency).has(unit)) return undefined;
  return isCurrency(unit) ? 'rows.paste.otherCurrency' : 'rows.paste.noNumber';
}
