import { IconBuilding } from '@tabler/icons-react';
import { Text } from '@mantine/core';
import type { Account, AccountRow } from '@/api/types';
import type { ObjectDescription } from '@/ui/object/object';
import { Monogram } from '@/ui/monogram';

/** What an account is made of: its list, its filter, its facts. */
export const accounts: ObjectDescription<AccountRow & Partial<Account>> = {
  name: 'accounts',
  icon: IconBuilding,
  texts: {
    title: 'accounts.title',
    find: 'accounts.find',
    empty: 'accounts.empty',
    emptyText: 'accounts.emptyText',
  },
  sort: '-createdAt',
  line: ['kind', 'industry', 'region'],
  fields: [
    {
      id: 'name',
      label: 'accounts.fields.name',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      card: 'title',
      fact: true,
      edit: true,
      bulk: false,
      required: true,
      maxLength: 200,
      show: ({ name }) => (
        <>
          <Monogram name={name} />
          <span className="clip">{name}</span>
        </>
      ),
    },
    {
      id: 'kind',
      label: 'accounts.fields.kind',
      type: 'enum',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 120,
      card: 'line',
      fact: true,
      options: [
        { value: 'ORGANISATION', label: 'accounts.kinds.ORGANISATION' },
        { value: 'PERSON', label: 'accounts.kinds.PERSON' },
      ],
    },
    {
      id: 'industry',
      label: 'accounts.fields.industry',
      type: 'text',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 150,
      card: 'line',
      fact: true,
      edit: true,
    },
    {
      id: 'region',
      label: 'accounts.fields.region',
      type: 'text',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 140,
      card: 'line',
      fact: true,
      edit: true,
    },
    {
      id: 'country',
      label: 'accounts.fields.country',
      type: 'text',
      filter: true,
      sort: true,
      group: true,
      column: 'optional',
      width: 120,
      fact: true,
      edit: true,
    },
    {
      id: 'ownerId',
      label: 'accounts.fields.owner',
      type: 'record',
      of: 'users',
      filter: true,
      sort: true,
      group: true,
      column: 'optional',
      width: 150,
      fact: true,
      edit: true,
    },
    {
      id: 'phone',
      label: 'accounts.fields.phone',
      type: 'phone',
      filter: true,
      column: true,
      width: 160,
      fact: true,
      section: 'record.reach',
      edit: true,
    },
    {
      id: 'email',
      label: 'accounts.fields.email',
      type: 'email',
      filter: true,
      column: 'optional',
      width: 200,
      fact: true,
      section: 'record.reach',
      edit: true,
    },
    {
      id: 'website',
      label: 'accounts.fields.website',
      type: 'url',
      fact: true,
      section: 'record.reach',
      edit: true,
    },
    { id: 'externalId', label: 'accounts.fields.externalId', type: 'text', filter: true },
    {
      id: 'externalKeys',
      label: 'accounts.fields.externalKeys',
      type: 'text',
      fact: true,
      section: 'record.system',
      show: ({ externalKeys }) =>
        externalKeys?.map(({ source, id }) => (
          <Text key={`${source}/${id}`} size="sm" ff="monospace">
            {source} / {id}
          </Text>
        )),
    },
    {
      id: 'createdAt',
      label: 'accounts.fields.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: true,
      width: 140,
      fact: true,
      section: 'record.system',
    },
    {
      id: 'changedAt',
      label: 'accounts.fields.changedAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: true,
      width: 140,
      fact: true,
      section: 'record.system',
    },
  ],
};
