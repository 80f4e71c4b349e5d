import { IconMessageCircle } from '@tabler/icons-react';
import type { Interaction, InteractionKind, InteractionRow } from '@/api/types';
import type { ObjectDescription } from '@/ui/object/object';

type Shown = Omit<InteractionRow, 'accountName'> & Partial<InteractionRow & Interaction>;

export const kinds: InteractionKind[] = ['NOTE', 'CALL', 'MAIL', 'MEETING'];

/** What was said with a customer: it is as it happened, so nothing of it is changed. */
export const interactions: ObjectDescription<Shown> = {
  name: 'interactions',
  icon: IconMessageCircle,
  texts: {
    title: 'interactions.title',
    find: 'interactions.find',
    empty: 'interactions.empty',
    emptyText: 'interactions.emptyText',
  },
  sort: '-occurredAt',
  line: ['kind', 'accountId', 'occurredAt'],
  calendar: { on: 'occurredAt' },
  fields: [
    {
      id: 'subject',
      label: 'interactions.fields.subject',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      card: 'title',
      required: true,
      maxLength: 200,
    },
    {
      id: 'kind',
      label: 'interactions.fields.kind',
      type: 'enum',
      filter: true,
      group: true,
      column: true,
      width: 110,
      card: 'line',
      fact: true,
      required: true,
      options: kinds.map((value) => ({ value, label: `timeline.interactions.${value}` })),
    },
    {
      id: 'accountId',
      label: 'interactions.fields.account',
      type: 'record',
      of: 'accounts',
      nameIn: 'accountName',
      filter: true,
      group: true,
      column: true,
      width: 220,
      card: 'line',
      fact: true,
      required: true,
    },
    {
      id: 'contactId',
      label: 'interactions.fields.contact',
      type: 'record',
      of: 'contacts',
      nameIn: 'contactName',
      filter: true,
      column: true,
      width: 160,
      fact: true,
    },
    {
      id: 'authorId',
      label: 'interactions.fields.author',
      type: 'record',
      of: 'users',
      filter: true,
      group: true,
      column: true,
      width: 150,
      fact: true,
    },
    {
      id: 'occurredAt',
      label: 'interactions.fields.occurredAt',
      type: 'moment',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 150,
      card: 'line',
      fact: true,
    },
    { id: 'body', label: 'interactions.fields.body', type: 'longText', maxLength: 10_000 },
  ],
};
