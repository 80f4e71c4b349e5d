import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import { colleaguesQuery } from './api';

interface PersonFilterProps {
  contacts: { id: string; fullName: string }[];
  person?: string;
  onPerson: (person: string | undefined) => void;
}

/** Entries that a colleague wrote or that concern a contact of the customer. */
export function PersonFilter({ contacts, person, onPerson }: PersonFilterProps) {
  const { t } = useTranslation();
  const { data: colleagues } = useQuery({ ...colleaguesQuery, enabled: useMay('users:read') });
  const groups = [
    {
      group: t('accounts.contacts'),
      items: contacts.map(({ id, fullName }) => ({ value: id, label: fullName })),
    },
    {
      group: t('timeline.colleagues'),
      items: (colleagues?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
  const known = groups.some(({ items }) => items.some(({ value }) => value === person));
  const other = person && !known ? [{ value: person, label: t('timeline.otherPerson') }] : [];
  return (
    <Select
      size="xs"
      searchable
      clearable
      label={t('timeline.person')}
      placeholder={t('timeline.anyone')}
      data={[...groups.filter(({ items }) => items.length > 0), ...other]}
      value={person ?? null}
      onChange={(next) => onPerson(next ?? undefined)}
    />
  );
}
