import type { Language } from './language';

/** Codes that browsers have a name for, but ISO 3166 lists no country under. */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The codes of ISO 3166; a code that has another one now, such as YU, is none. */
const codes = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !noCountries.has(code) && new Intl.Locale(`und-${code}`).region === code);

export interface Country {
  value: string;
  label: string;
}

const known = new Map<Language, Country[]>();

/** All countries in the order of their names in the reader's language. */
export function countries(language: Language): Country[] {
  let all = known.get(language);
  if (!all) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const { compare } = new Intl.Collator(language);
    all = codes
      .map((value) => ({ value, label: names.of(value) }))
      .filter((country): country is Country => country.label !== undefined)
      .sort((one, other) => compare(one.label, other.label));
    known.set(language, all);
  }
  return all;
}

/** What is no country, from before there was a rule, stays as it is. */
export function countryName(code: string, language: Language): string {
  return countries(language).find(({ value }) => value === code)?.label ?? code;
}
