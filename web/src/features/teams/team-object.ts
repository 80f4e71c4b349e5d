import { IconUsersGroup } from '@tabler/icons-react';
import type { Team } from '@/api/types';
import type { ObjectDescription } from '@/ui/object/object';

/** What a team is made of. */
export const teams: ObjectDescription<Team> = {
  name: 'teams',
  icon: IconUsersGroup,
  texts: { title: 'teams.title', find: 'teams.find', empty: 'teams.empty', emptyText: 'teams.emptyText' },
  sort: 'name',
  fields: [
    {
      id: 'name',
      label: 'teams.fields.name',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      card: 'title',
      fact: true,
      edit: true,
      required: true,
      maxLength: 100,
    },
    {
      id: 'parentId',
      label: 'teams.fields.parent',
      type: 'record',
      of: 'teams',
      filter: true,
      column: true,
      width: 200,
      card: 'line',
      fact: true,
      edit: true,
    },
    {
      id: 'createdAt',
      label: 'teams.fields.createdAt',
      type: 'moment',
      sort: true,
      column: true,
      fact: true,
    },
    {
      id: 'changedAt',
      label: 'teams.fields.changedAt',
      type: 'moment',
      sort: true,
      column: true,
      fact: true,
    },
  ],
};
