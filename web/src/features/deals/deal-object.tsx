import { IconBriefcase } from '@tabler/icons-react';
import type { Deal, DealRow, DealStatus } from '@/api/types';
import { lazyPart } from '@/lib/lazy-part';
import { stageOrder } from '@/lib/pipelines';
import type { Tone } from '@/ui/chip';
import type { ObjectDescription } from '@/ui/object/object';
import { DealSale } from './deal-sale';

export const dealTones: Record<DealStatus, Tone> = { OPEN: 'accent', WON: 'success', LOST: 'danger' };

export type AnyDeal = DealRow & Partial<Deal>;

/** A closed deal does not change. */
const open = ({ status }: AnyDeal) => status === 'OPEN';

/** What it is worth follows its lines. */
const lined = ({ lines }: AnyDeal) => (lines?.length ?? 0) > 0;

export const DealBoard = lazyPart(async () => (await import('./deal-board')).DealBoard);

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
  line: ['accountId', 'amount', 'status'],
  layouts: ['board', 'table', 'calendar', 'split', 'chart'],
  board: { by: 'status', only: 'deals.boardOnly', show: DealBoard },
  calendar: { on: 'expectedCloseOn' },
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
      edit: open,
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
      namedIn: 'deals',
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
      order: stageOrder,
      counted: 'deals.countedByStage',
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
      edit: (deal) => open(deal) && !lined(deal),
      computed: lined,
    },
    {
      id: 'currency',
      label: 'deals.fields.currency',
      type: 'currency',
      filter: true,
      group: true,
      fact: true,
      edit: (deal) => open(deal) && !lined(deal),
      bulk: false,
      required: true,
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
      why: (deal) => (open(deal) ? `probability.${deal.id}` : undefined),
      edit: open,
    },
    {
      id: 'expectedCloseOn',
      label: 'deals.fields.expectedCloseOn',
      type: 'day',
      filter: true,
      sort: true,
      group: true,
      column: true,
      fact: true,
      edit: open,
    },
    {
      id: 'ownerId',
      label: 'deals.fields.owner',
      type: 'record',
      of: 'users',
      among: 'active==true',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 140,
      fact: true,
      edit: open,
    },
    {
      id: 'lines',
      label: 'deals.lines.title',
      type: 'text',
      with: ['amount', 'currency'],
      show: (deal) => <DealSale deal={deal} />,
    },
    {
      id: 'stageSince',
      label: 'deals.fields.stageSince',
      type: 'moment',
      computed: true,
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
      fact: true,
    },
  ],
};
