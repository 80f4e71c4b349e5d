import i18next from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const stored = 'guanxi.language';
const catalogues = {
  'zh-CN': () => import('../locales/zh-CN'),
  en: () => import('../locales/en'),
};

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
  const { default: files } = await catalogues[wanted]();
  const parts = Object.entries(files).map(([file, texts]) => [file.replace(/^\.\/|\.json$/g, ''), texts]);
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
