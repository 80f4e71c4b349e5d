import { IconUser } from '@tabler/icons-react';
import type { Person, PersonRow } from '@/api/types';
import { Monogram } from '@/ui/monogram';
import type { ObjectDescription } from '@/ui/object/object';
import { ActiveChip } from './active-chip';
import { RoleTags } from './role-tags';
import { TeamNames } from './team-names';

export const roles = [
  'admin',
  'sales-manager',
  'sales-rep',
  'support-manager',
  'support-agent',
  'marketer',
  'analyst',
  'read-only',
] as const;

/** What a person who can sign in is made of. */
export const people: ObjectDescription<PersonRow & Partial<Person>> = {
  name: 'users',
  icon: IconUser,
  texts: { title: 'people.title', find: 'people.find', empty: 'people.empty', emptyText: 'people.emptyText' },
  sort: 'name',
  line: ['username', 'email', 'active'],
  fields: [
    {
      id: 'name',
      label: 'people.fields.name',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      card: 'title',
      fact: true,
      edit: true,
      required: true,
      maxLength: 100,
      cell: ({ name }) => (
        <>
          <Monogram name={name} round />
          <span className="clip">{name}</span>
        </>
      ),
    },
    {
      id: 'username',
      label: 'people.fields.username',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      width: 140,
      fact: true,
    },
    {
      id: 'roles',
      label: 'people.fields.roles',
      type: 'enum',
      filter: true,
      column: true,
      width: 230,
      card: 'line',
      options: roles.map((value) => ({ value, label: `roles.${value}` })),
      show: ({ roles: held }) => <RoleTags roles={held} />,
    },
    {
      id: 'teamIds',
      label: 'people.fields.teams',
      type: 'record',
      of: 'teams',
      filter: true,
      column: true,
      width: 150,
      fact: true,
      show: ({ teamIds }) => <TeamNames ids={teamIds} />,
    },
    {
      id: 'email',
      label: 'people.fields.email',
      type: 'email',
      filter: true,
      sort: true,
      column: 'optional',
      width: 210,
      fact: true,
      edit: true,
      maxLength: 254,
    },
    {
      id: 'active',
      label: 'people.fields.active',
      type: 'flag',
      filter: true,
      sort: true,
      column: true,
      width: 120,
      card: 'line',
      show: ({ active }) => <ActiveChip active={active} />,
    },
    {
      id: 'createdAt',
      label: 'people.fields.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      fact: true,
    },
    {
      id: 'changedAt',
      label: 'people.fields.changedAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: true,
      fact: true,
    },
  ],
};
