import { Group, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ObjectName, objects } from '@/lib/objects';
import { useCreator } from '../form/creators';
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
  readOnly?: boolean;
  autoFocus?: boolean;
  placeholder?: string;
  /** Inside a popover that would take a click outside of it for a wish to close. */
  inside?: boolean;
  filter?: string;
  /** What is said where none is found. */
  nothing?: string;
  /** Offers to make the record that is missing, without leaving the form. */
  creates?: boolean;
}

type Found = Record<string, unknown> & { id: string };

/** The choice that makes a new one; no record has it for an id. */
const another = 'new';

/** Finds a record of any object by the beginning or middle of its name, or makes it. */
export function RecordSelect({ creates, filter, inside, required, nothing, ...props }: RecordSelectProps) {
  const { object, value, onChange, ...input } = props;
  const { t } = useTranslation();
  const { title } = objects[object];
  const [typed, setTyped] = useState('');
  const [making, setMaking] = useState<string>();
  const offered = useCreator(object);
  const creator = creates ? offered : undefined;
  const { options, current, isLate, searching } = useFound(object, typed, filter, value);
  const name = typed === current ? '' : typed.trim();
  const what = creator && t(`${object}.create`);
  const choices = [
    ...options,
    ...(what ? [{ value: another, label: name ? t('form.createNamed', { what, name }) : what }] : []),
  ];
  return (
    <>
      <Select
        {...input}
        withAsterisk={required}
        searchable
        openOnFocus={!creates}
        data={choices}
        value={value}
        filter={({ options: all }) => all}
        onSearchChange={setTyped}
        onChange={(id, option) => {
          if (id === another) setMaking(name);
          else onChange(id, option?.label);
        }}
        renderOption={({ option }) => (
          <Group gap={8} wrap="nowrap" data-early={(option.value === another && isLate) || undefined}>
            {option.value === another && <IconPlus size={16} stroke={1.75} aria-hidden />}
            {option.label}
          </Group>
        )}
        nothingFoundMessage={searching ? t('list.searching') : (nothing ?? t('list.nobody'))}
        comboboxProps={inside ? { withinPortal: false } : undefined}
      />
      {creator && making !== undefined && (
        <Suspense>
          {creator({
            opened: true,
            name: making || undefined,
            onClose: () => setMaking(undefined),
            onCreated: (made) => {
              setMaking(undefined);
              onChange(made.id, String((made as Found)[title] ?? ''));
            },
          })}
        </Suspense>
      )}
    </>
  );
}

/** The records whose names have in them what is typed; before something is, the chosen one is among them. */
function useFound(object: ObjectName, typed: string, filter: string | undefined, value: string | null) {
  const { title } = objects[object];
  const [asked] = useDebouncedValue(typed, 200);
  const named = wordsOf(asked);
  const byName = named && `${title}=="*${named}*"`;
  const found = useQuery(
    listQuery<Found>(object, {
      filter: [byName, filter].filter(Boolean).join(';') || undefined,
      sort: object === 'applications' ? undefined : title,
      limit: 20,
    }),
  );
  const chosen = useQuery({ ...oneQuery<Found>(object, value ?? ''), enabled: Boolean(value) });
  const answered = (found.data?.items ?? []).map((each) => ({ value: each.id, label: String(each[title]) }));
  const one = chosen.data?.data;
  const current =
    one && value ? { value, label: String(one[title]) } : answered.find((each) => each.value === value);
  const isTyped = wordsOf(typed) !== '' && typed !== current?.label;
  const isLate = typed !== asked || found.isPlaceholderData;
  const words = wordsOf(typed).toLowerCase();
  const options =
    isTyped && isLate ? answered.filter(({ label }) => label.toLowerCase().includes(words)) : answered;
  const isMissing = current && !isTyped && !options.some((each) => each.value === value);
  return {
    options: isMissing ? [current, ...options] : options,
    current: current?.label,
    isLate: isTyped && isLate,
    searching: isLate || found.isFetching,
  };
}

/** Without what has a meaning in a question. */
function wordsOf(typed: string): string {
  return typed.replaceAll(/["\\*]/g, '').trim();
}
