import { IconUsersGroup } from '@tabler/icons-react';
import type { Segment } from '@/api/types';
import type { ObjectDescription } from '@/ui/object/object';

export const segments: ObjectDescription<Segment> = {
  name: 'segments',
  icon: IconUsersGroup,
  texts: {
    title: 'segments.title',
    find: 'segments.find',
    empty: 'segments.empty',
    emptyText: 'segments.emptyText',
  },
  sort: 'name',
  fields: [
    {
      id: 'name',
      label: 'segments.name',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      card: 'title',
    },
    { id: 'memberCount', label: 'segments.size', type: 'number', column: true, width: 120, card: 'line' },
    { id: 'description', label: 'segments.description', type: 'text', column: true },
    { id: 'ruleVersion', label: 'segments.ruleVersions', type: 'number', column: 'optional', width: 110 },
    {
      id: 'changedAt',
      label: 'segments.changedAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: true,
      width: 150,
      card: 'line',
    },
    {
      id: 'createdAt',
      label: 'segments.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: 'optional',
    },
  ],
};
