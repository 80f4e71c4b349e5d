import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Formats } from './format';
import type { Language } from './language';

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => new Formats(i18n.language as Language), [i18n.language]);
}
