import { IconReceipt } from '@tabler/icons-react';
import type { Order, OrderRow } from '@/api/types';
import type { Tone } from '@/ui/chip';
import type { ObjectDescription } from '@/ui/object/object';

export const orderTones: Record<Order['status'], Tone> = { PLACED: 'success', CANCELLED: 'danger' };

export const orders: ObjectDescription<OrderRow & Partial<Order>> = {
  name: 'orders',
  icon: IconReceipt,
  texts: {
    title: 'orders.title',
    find: 'orders.find',
    empty: 'orders.empty',
    emptyText: 'orders.emptyText',
  },
  sort: '-placedAt',
  fields: [
    {
      id: 'number',
      label: 'orders.fields.number',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      card: 'title',
    },
    {
      id: 'accountName',
      label: 'orders.fields.account',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      width: 240,
      card: 'line',
    },
    {
      id: 'accountId',
      label: 'orders.fields.account',
      type: 'record',
      of: 'accounts',
      nameIn: 'accountName',
      group: true,
      fact: true,
    },
    { id: 'dealId', label: 'orders.fields.deal', type: 'record', of: 'deals', filter: true, fact: true },
    {
      id: 'status',
      label: 'orders.fields.status',
      type: 'enum',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 120,
      card: 'line',
      options: (Object.keys(orderTones) as Order['status'][]).map((value) => ({
        value,
        label: `orders.statuses.${value}`,
        tone: orderTones[value],
      })),
    },
    {
      id: 'placedAt',
      label: 'orders.fields.placedAt',
      type: 'moment',
      filter: true,
      sort: true,
      group: true,
      column: true,
      width: 150,
      card: 'line',
      fact: true,
    },
    {
      id: 'items',
      label: 'orders.fields.items',
      type: 'number',
      filter: true,
      sort: true,
      sum: true,
      column: true,
      width: 90,
      fact: true,
    },
    {
      id: 'amount',
      label: 'orders.fields.amount',
      type: 'money',
      filter: true,
      sort: true,
      sum: true,
      column: true,
      width: 150,
      card: 'line',
      fact: true,
    },
    { id: 'currency', label: 'orders.fields.currency', type: 'currency', filter: true, group: true },
    { id: 'reason', label: 'orders.fields.reason', type: 'longText', fact: true },
    { id: 'source', label: 'orders.fields.source', type: 'text', filter: true, group: true },
    { id: 'externalId', label: 'orders.fields.externalId', type: 'text', filter: true },
    {
      id: 'createdAt',
      label: 'orders.fields.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      fact: true,
    },
  ],
};

/** The facts of one order: why it was cancelled only where it was, and the deal where it came from one. */
export function orderFacts(order: Order): ObjectDescription<OrderRow & Partial<Order>> {
  const none = { reason: !order.reason, dealId: !order.dealId };
  return { ...orders, fields: orders.fields.filter(({ id }) => !none[id as keyof typeof none]) };
}
