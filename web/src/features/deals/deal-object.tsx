import { IconBriefcase } from '@tabler/icons-react';
import type { Deal, DealRow, DealStatus } from '@/api/types';
import type { Tone } from '@/ui/chip';
import type { ObjectDescription } from '@/ui/object/object';

export const dealTones: Record<DealStatus, Tone> = { OPEN: 'accent', WON: 'success', LOST: 'danger' };

export type AnyDeal = DealRow & Partial<Deal>;

export const deals: ObjectDescription<AnyDeal> = {
  name: 'deals',
  icon: IconBriefcase,
  texts: {
    title: 'deals.title',
    find: 'deals.find',
    empty: 'deals.empty',
    emptyText: 'deals.emptyText',
  },
  sort: '-createdAt',
  fields: [
    {
      id: 'name',
      label: 'deals.fields.name',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      width: 260,
      card: 'title',
      fact: true,
      edit: true,
      required: true,
      maxLength: 200,
    },
    {
      id: 'accountName',
      label: 'deals.fields.account',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      width: 200,
      card: 'line',
    },
    {
      id: 'accountId',
      label: 'deals.fields.account',
      type: 'record',
      of: 'accounts',
      nameIn: 'accountName',
      required: true,
      fact: true,
    },
    {
      id: 'stage',
      label: 'deals.fields.stage',
      type: 'text',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 170,
      card: 'line',
    },
    {
      id: 'status',
      label: 'deals.fields.status',
      type: 'enum',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 100,
      options: (Object.keys(dealTones) as DealStatus[]).map((value) => ({
        value,
        label: `deals.statuses.${value}`,
        tone: dealTones[value],
      })),
    },
    {
      id: 'amount',
      label: 'deals.fields.amount',
      type: 'money',
      filter: true,
      sort: true,
      sum: true,
      column: true,
      width: 140,
      card: 'line',
      fact: true,
      edit: true,
    },
    {
      id: 'currency',
      label: 'deals.fields.currency',
      type: 'currency',
      filter: true,
      group: true,
    },
    {
      id: 'probability',
      label: 'deals.fields.probability',
      type: 'percent',
      filter: true,
      sort: true,
      column: 'optional',
      width: 110,
      fact: true,
      edit: true,
    },
    {
      id: 'expectedCloseOn',
      label: 'deals.fields.expectedCloseOn',
      type: 'day',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 130,
      fact: true,
      edit: true,
    },
    {
      id: 'ownerId',
      label: 'deals.fields.owner',
      type: 'record',
      of: 'users',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 140,
      fact: true,
      edit: true,
    },
    {
      id: 'stageSince',
      label: 'deals.fields.stageSince',
      type: 'moment',
      filter: true,
      sort: true,
      fact: true,
    },
    {
      id: 'createdAt',
      label: 'deals.fields.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: 'optional',
      width: 140,
      fact: true,
    },
  ],
};

/** The facts of one deal: what it is worth follows its lines, and a closed one does not change. */
export function dealFacts(deal: Deal): ObjectDescription<AnyDeal> {
  const closed = deal.status !== 'OPEN';
  return {
    ...deals,
    fields: deals.fields.map((field) =>
      closed || (field.id === 'amount' && deal.lines.length > 0) ? { ...field, edit: false } : field,
    ),
  };
}
