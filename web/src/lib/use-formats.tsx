import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Formats } from './format';
import type { Language } from './language';
import { useKnownPreferences } from './preferences';

const Context = createContext<Formats | undefined>(undefined);

/** Finds out once for all how the viewer wants numbers and moments written. */
export function FormatsProvider({ children }: { children: React.ReactNode }) {
  const { i18n } = useTranslation();
  const timeZone = useKnownPreferences()?.timeZone ?? undefined;
  const formats = useMemo(() => new Formats(i18n.language as Language, timeZone), [i18n.language, timeZone]);
  return <Context value={formats}>{children}</Context>;
}

export function useFormats(): Formats {
  const formats = useContext(Context);
  if (!formats) throw new Error('useFormats is used outside of FormatsProvider');
  return formats;
}
