import type { Language } from '@/lib/language';

interface Texts {
  [key: string]: string | Texts;
}

const files = import.meta.glob<Texts>('../locales/*/*.json', { eager: true, import: 'default' });

function flat(texts: Texts, prefix: string): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[`${prefix}.${key}`, text]] : flat(text, `${prefix}.${key}`),
  );
}

/** Every text of a language by its key. */
export function catalogue(language: Language): Map<string, string> {
  return new Map(
    Object.entries(files)
      .filter(([file]) => file.includes(`/${language}/`))
      .flatMap(([file, texts]) => flat(texts, file.replace(/^.*\/|\.json$/g, ''))),
  );
}
