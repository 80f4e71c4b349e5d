import { Select } from '@mantine/core';
import { countries } from '@/lib/countries';
import { useFormats } from '@/lib/use-formats';

interface CountrySelectProps {
  label?: string;
  'aria-label'?: string;
  value: string | null;
  onChange: (code: string | null) => void;
  clearable?: boolean;
  opened?: boolean;
  inside?: boolean;
  error?: React.ReactNode;
}

/** Found by its name or its code. What is no country, from before there was a rule, can be read and replaced. */
export function CountrySelect({ value, clearable, opened, inside, ...rest }: CountrySelectProps) {
  const { language } = useFormats();
  const all = countries(language);
  const isKnown = !value || all.some((country) => country.value === value);
  return (
    <Select
      {...rest}
      searchable
      clearable={clearable}
      data={isKnown ? all : [{ value, label: value }, ...all]}
      value={value}
      limit={60}
      filter={({ options, search }) => options.filter((option) => matches(option, search))}
      defaultDropdownOpened={opened}
      comboboxProps={inside ? { withinPortal: false } : { keepMounted: false }}
    />
  );
}

function matches(option: object, search: string): boolean {
  const { value, label } = option as { value: string; label: string };
  const typed = search.trim().toLowerCase();
  return value.toLowerCase() === typed || label.toLowerCase().includes(typed);
}
