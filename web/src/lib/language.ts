import i18next from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const stored = 'guanxi.language';
const catalogues = import.meta.glob<{ default: Record<string, unknown> }>('../locales/*/*.json');

/** The language of the page now. */
export function language(): Language {
  return (i18next.language as Language | undefined) ?? preferred();
}

export function preferred(): Language {
  const wish = localStorage.getItem(stored) ?? navigator.language;
  return wish.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

async function load(wanted: Language): Promise<void> {
  if (i18next.hasResourceBundle(wanted, 'translation')) return;
  const files = Object.entries(catalogues).filter(([file]) => file.includes(`/${wanted}/`));
  const parts = await Promise.all(
    files.map(async ([file, read]) => [file.replace(/^.*\/|\.json$/g, ''), (await read()).default] as const),
  );
  i18next.addResourceBundle(wanted, 'translation', Object.fromEntries(parts));
}

export async function startLanguage(wanted: Language = preferred()): Promise<void> {
  await i18next
    .use(ICU)
    .use(initReactI18next)
    .init({ lng: wanted, fallbackLng: false, resources: {}, interpolation: { escapeValue: false } });
  await switchLanguage(wanted);
}

/** Changes every text in place; nothing is loaded anew but the catalogue. */
export async function switchLanguage(wanted: Language): Promise<void> {
  await load(wanted);
  await i18next.changeLanguage(wanted);
  document.documentElement.lang = wanted;
}

export function rememberLanguage(wanted: Language): void {
  localStorage.setItem(stored, wanted);
}
