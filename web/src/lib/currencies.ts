import type { Language } from './language';

/** What browsers list, and no country has today: the services take nothing new in it. */
const former = new Set(['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'XDR', 'XSU', 'ZWL']);

/** Every currency that is in use, by its code, with its name in the reader's language; and the one that is there already. */
export function currencies(language: Language, there?: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return Intl.supportedValuesOf('currency')
    .filter((code) => code === there || !former.has(code))
    .map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }));
}

/** How many decimals a currency has: 2 for CNY, 0 for JPY. */
export function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
