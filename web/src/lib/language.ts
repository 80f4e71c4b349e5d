import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { icu } from './icu';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** Languages are named in themselves. */
export const languageNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

const stored = 'guanxi.language';

/** What the frame and the home pages of sales and support say comes first; the rest with the first page that needs it. */
const catalogues = {
  'zh-CN': { start: () => import('../locales/zh-CN/start'), rest: () => import('../locales/zh-CN') },
  en: { start: () => import('../locales/en/start'), rest: () => import('../locales/en') },
};
type Part = keyof (typeof catalogues)['en'];

const loaded = new Map<string, Promise<void>>();
const wanted = new Set<Part>(['start']);

/** The language of the page now. */
export function language(): Language {
  return (i18next.language as Language | undefined) ?? preferred();
}

export function preferred(): Language {
  const wish = localStorage.getItem(stored) ?? navigator.language;
  return wish.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

async function read(language: Language, part: Part): Promise<void> {
  const { default: files } = await catalogues[language][part]();
  const texts = Object.entries(files).map(([file, group]) => [file.replace(/^\.\/|\.json$/g, ''), group]);
  i18next.addResourceBundle(language, 'translation', Object.fromEntries(texts), true);
}

function load(language: Language, part: Part): Promise<void> {
  const key = `${language}/${part}`;
  const before = loaded.get(key);
  if (before) return before;
  const reading = read(language, part);
  loaded.set(key, reading);
  void reading.catch(() => loaded.delete(key)); // the next page tries again
  return reading;
}

/** Every text of the language, for what says more than the frame does; costs nothing when they are there. */
export function allTexts(): Promise<void> {
  wanted.add('rest');
  return load(language(), 'rest');
}

export async function startLanguage(first: Language = preferred()): Promise<void> {
  if (!i18next.isInitialized)
    await i18next
      .use(icu as never)
      .use(initReactI18next)
      .init({ lng: first, fallbackLng: false, resources: {}, interpolation: { escapeValue: false } });
  await switchLanguage(first);
}

/** Changes every text in place; nothing is loaded anew but the catalogue. */
export async function switchLanguage(next: Language): Promise<void> {
  await Promise.all([...wanted].map((part) => load(next, part)));
  await i18next.changeLanguage(next);
  document.documentElement.lang = next;
}

/** Brings in what a language says, so that it can be switched to without a connection. */
export async function bringLanguage(next: Language): Promise<void> {
  await Promise.all([load(next, 'start'), load(next, 'rest')]);
}

export function rememberLanguage(chosen: Language): void {
  localStorage.setItem(stored, chosen);
}
