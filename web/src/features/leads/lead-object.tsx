import { IconTargetArrow } from '@tabler/icons-react';
import type { Lead, LeadRow, LeadStatus } from '@/api/types';
import { lazyPart } from '@/lib/lazy-part';
import type { Tone } from '@/ui/chip';
import { Monogram } from '@/ui/monogram';
import type { ObjectDescription } from '@/ui/object/object';

export const leadTones: Record<LeadStatus, Tone> = {
  NEW: 'warning',
  ASSIGNED: 'accent',
  WORKING: 'accent',
  NURTURING: 'neutral',
  QUALIFIED: 'success',
  DISQUALIFIED: 'danger',
};

/** In the order in which a lead usually passes them. */
export const leadStatuses = Object.keys(leadTones) as LeadStatus[];

/** Where it may go, by a move or by its conversion. */
export function waysOf({ status, next, convertible }: Lead): LeadStatus[] {
  return convertible && status !== 'QUALIFIED' ? [...next, 'QUALIFIED'] : next;
}

export type AnyLead = LeadRow & Partial<Lead>;

const LeadBoard = lazyPart(async () => (await import('./lead-board')).LeadBoard);

export const leads: ObjectDescription<AnyLead> = {
  name: 'leads',
  icon: IconTargetArrow,
  texts: {
    title: 'leads.title',
    find: 'leads.find',
    empty: 'leads.empty',
    emptyText: 'leads.emptyText',
  },
  sort: '-createdAt',
  line: ['company', 'source', 'status'],
  board: { by: 'status', show: LeadBoard },
  fields: [
    {
      id: 'name',
      label: 'leads.fields.name',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      width: 220,
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
      id: 'company',
      label: 'leads.fields.company',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      width: 220,
      card: 'line',
      fact: true,
      edit: true,
      maxLength: 200,
    },
    {
      id: 'status',
      label: 'leads.fields.status',
      type: 'enum',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 130,
      card: 'line',
      options: leadStatuses.map((value) => ({
        value,
        label: `leads.statuses.${value}`,
        tone: leadTones[value],
      })),
    },
    {
      id: 'ownerId',
      label: 'leads.fields.owner',
      type: 'record',
      of: 'users',
      among: 'active==true',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 150,
      fact: true,
    },
    {
      id: 'phone',
      label: 'leads.fields.phone',
      type: 'phone',
      filter: true,
      column: true,
      width: 160,
      fact: true,
      edit: true,
      maxLength: 50,
    },
    {
      id: 'email',
      label: 'leads.fields.email',
      type: 'email',
      filter: true,
      column: 'optional',
      width: 220,
      fact: true,
      edit: true,
      maxLength: 254,
    },
    {
      id: 'source',
      label: 'leads.fields.source',
      type: 'text',
      filter: true,
      sort: true,
      group: true,
      column: 'optional',
      width: 130,
      fact: true,
      edit: true,
      maxLength: 80,
    },
    {
      id: 'createdAt',
      label: 'leads.fields.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: true,
      card: 'line',
      fact: true,
    },
    {
      id: 'changedAt',
      label: 'leads.fields.changedAt',
      type: 'moment',
      filter: true,
      sort: true,
      fact: true,
    },
  ],
};
