import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currencies } from '@/lib/currencies';
import type { Language } from '@/lib/language';

interface CurrencySelectProps {
  label?: string;
  'aria-label'?: string;
  value: string;
  onChange: (currency: string) => void;
  error?: React.ReactNode;
}

export function CurrencySelect({ value, onChange, error, ...named }: CurrencySelectProps) {
  const { i18n } = useTranslation();
  const all = useMemo(() => currencies(i18n.language as Language, value), [i18n.language, value]);
  return (
    <Select
      {...named}
      searchable
      data={all}
      value={value}
      error={error}
      limit={60}
      comboboxProps={{ keepMounted: false }}
      onChange={(currency) => currency && onChange(currency)}
    />
  );
}
