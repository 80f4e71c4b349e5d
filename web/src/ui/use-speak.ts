import { useTranslation } from 'react-i18next';
import { type Language, languageNames, rememberLanguage, switchLanguage } from '@/lib/language';
import { showTrouble } from './object/undo-toast';

/** Speaks a language from now on; says so where its texts cannot be had. */
export function useSpeak() {
  const { t } = useTranslation();
  return async (next: Language): Promise<void> => {
    try {
      await switchLanguage(next);
      rememberLanguage(next);
    } catch {
      showTrouble(t('shell.languageAway', { language: languageNames[next] }));
    }
  };
}
