import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import IntlMessageFormat from 'intl-messageformat';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

type Texts = { [name: string]: string | Texts };

/** What the application says in a language: tests select by the words that people see. */
export function words(language: Language): (key: string, values?: Record<string, string | number>) => string {
  const folder = fileURLToPath(new URL(`../src/locales/${language}/`, import.meta.url));
  const texts: Texts = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    texts[file.replace('.json', '')] = JSON.parse(readFileSync(folder + file, 'utf8')) as Texts;
  }
  return (key, values) => {
    const text = key
      .split('.')
      .reduce<string | Texts | undefined>(
        (node, part) => (typeof node === 'object' ? node[part] : undefined),
        texts,
      );
    if (typeof text !== 'string') throw new Error(`No text ${key}`);
    return String(new IntlMessageFormat(text, language).format(values));
  };
}
