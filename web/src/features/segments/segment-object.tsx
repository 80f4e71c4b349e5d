import { IconUsersGroup } from '@tabler/icons-react';
import type { Segment } from '@/api/types';
import type { ObjectDescription } from '@/ui/object/object';
import { RuleText } from './rule-text';

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
      fact: true,
      edit: true,
      bulk: false,
      required: true,
      maxLength: 120,
    },
    {
      id: 'description',
      label: 'segments.description',
      type: 'longText',
      column: true,
      fact: true,
      edit: true,
    },
    {
      id: 'memberCount',
      label: 'segments.size',
      computed: true,
      type: 'number',
      column: true,
      width: 120,
      card: 'line',
      fact: true,
    },
    {
      id: 'rule',
      label: 'segments.rule',
      type: 'text',
      show: ({ rule }) => <RuleText rule={rule} />,
    },
    {
      id: 'ruleVersion',
      label: 'segments.ruleVersions',
      computed: true,
      type: 'number',
      column: 'optional',
      width: 110,
      fact: true,
    },
    {
      id: 'changedAt',
      label: 'segments.changedAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: true,
      card: 'line',
      fact: true,
    },
    {
      id: 'createdAt',
      label: 'segments.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: 'optional',
      fact: true,
    },
  ],
};
