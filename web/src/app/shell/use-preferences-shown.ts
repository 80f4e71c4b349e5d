import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { densityKey, preferencesQuery } from '@/lib/preferences';
import { chooseShortcuts } from '@/lib/shortcuts';

/** Lets the style sheets know which colour a gain has, a new device how high rows shall be, and everybody which keys act. */
export function usePreferencesShown(): void {
  const { i18n } = useTranslation();
  const preferences = useQuery(preferencesQuery).data?.data;
  const { density, gainColour = 'AUTO', shortcuts } = preferences ?? {};
  const gain = gainColour === 'AUTO' ? (i18n.language === 'zh-CN' ? 'RED' : 'GREEN') : gainColour;
  useEffect(() => {
    document.documentElement.dataset.gain = gain.toLowerCase();
    if (density && localStorage.getItem(densityKey) === null)
      localStorage.setItem(densityKey, JSON.stringify(density.toLowerCase()));
  }, [density, gain]);
  useEffect(() => {
    if (shortcuts) chooseShortcuts(shortcuts);
  }, [shortcuts]);
}
