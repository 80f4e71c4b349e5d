import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ObjectName, objects } from '@/lib/objects';
import { listQuery, oneQuery } from './queries';

interface RecordSelectProps {
  object: ObjectName;
  value: string | null;
  onChange: (id: string | null, name?: string) => void;
  label?: string;
  'aria-label'?: string;
  error?: React.ReactNode;
  required?: boolean;
  clearable?: boolean;
  autoFocus?: boolean;
  placeholder?: string;
  /** Inside a popover that would take a click outside of it for a wish to close. */
  inside?: boolean;
  filter?: string;
}

type Found = Record<string, unknown> & { id: string };

/** Finds a record of any object by the beginning or middle of its name. */
export function RecordSelect({
  object,
  value,
  onChange,
  inside,
  filter,
  required,
  ...input
}: RecordSelectProps) {
  const { t } = useTranslation();
  const { title } = objects[object];
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, 200);
  const named = asked.replaceAll(/["\\*]/g, '');
  const byName = named ? `${title}=="*${named}*"` : undefined;
  const found = useQuery(
    listQuery<Found>(object, {
      filter: [byName, filter].filter(Boolean).join(';') || undefined,
      sort: object === 'applications' ? undefined : title,
      limit: 20,
    }),
  );
  const chosen = useQuery({ ...oneQuery<Found>(object, value ?? ''), enabled: Boolean(value) });
  const options = (found.data?.items ?? []).map((each) => ({ value: each.id, label: String(each[title]) }));
  const current = chosen.data?.data;
  if (current && value && !options.some((each) => each.value === value))
    options.unshift({ value, label: String(current[title]) });
  return (
    <Select
      {...input}
      withAsterisk={required}
      searchable
      data={options}
      value={value}
      filter={({ options: all }) => all}
      onSearchChange={setTyped}
      onChange={(id, option) => onChange(id, option?.label)}
      nothingFoundMessage={t(found.isFetching ? 'list.searching' : 'list.nobody')}
      comboboxProps={inside ? { withinPortal: false } : undefined}
    />
  );
}
