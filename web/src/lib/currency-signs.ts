import { languages } from './language';

const codes = new Set(Intl.supportedValuesOf('currency'));

/** As this app and its readers write a currency: the plain ¥ is the yuan, the yen is JP¥. */
export function currencySigns(currency: string): ReadonlySet<string> {
  const signs = languages.flatMap((language) =>
    new Intl.NumberFormat(language, { style: 'currency', currency })
      .formatToParts(1)
      .flatMap(({ type, value }) => (type === 'currency' ? value.normalize('NFKC') : [])),
  );
  const own = signs.filter((sign) => sign !== '¥');
  if (currency === 'CNY') return new Set([...own, '¥', '元', 'RMB']);
  return new Set(currency === 'JPY' ? [...own, 'JP¥'] : own);
}

/** Some currency, whichever. */
export function isCurrency(unit: string): boolean {
  return (
    codes.has(unit.toUpperCase()) || /^\p{Lu}{0,3}\p{Sc}$/u.test(unit) || unit === '元' || unit === 'RMB'
  );
}
