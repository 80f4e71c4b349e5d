import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Formats } from './format';
import type { Language } from './language';
import { useKnownPreferences } from './preferences';

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const timeZone = useKnownPreferences()?.timeZone ?? undefined;
  return useMemo(() => new Formats(i18n.language as Language, timeZone), [i18n.language, timeZone]);
}
