import { IconBriefcase } from '@tabler/icons-react';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import type { ListSearch } from '@/ui/list/list-search';
import type { SavedView } from '@/ui/list/views';
import type { ObjectDescription } from '@/ui/object/object';
import { ObjectList } from '@/ui/object/object-list';
import { http, HttpResponse } from './server';

interface Deal {
  id: string;
  name: string;
  status: string;
  amount: number;
  currency: string;
  expectedCloseOn?: string;
}

export const deals: ObjectDescription<Deal> = {
  name: 'deals',
  icon: IconBriefcase,
  texts: {
    title: 'accounts.title',
    find: 'accounts.find',
    empty: 'accounts.empty',
    emptyText: 'accounts.emptyText',
  },
  sort: '-createdAt',
  board: { by: 'status' },
  calendar: { on: 'expectedCloseOn' },
  fields: [
    {
      id: 'name',
      label: 'accounts.fields.name',
      type: 'text',
      column: true,
      filter: true,
      card: 'title',
      fact: true,
    },
    {
      id: 'status',
      label: 'accounts.fields.kind',
      type: 'enum',
      column: true,
      filter: true,
      group: true,
      options: [
        { value: 'OPEN', label: 'accounts.kinds.ORGANISATION' },
        { value: 'WON', label: 'accounts.kinds.PERSON' },
      ],
    },
    { id: 'amount', label: 'accounts.fields.region', type: 'money', column: true, filter: true, sum: true },
    { id: 'ownerId', label: 'accounts.fields.owner', type: 'record', of: 'users', filter: true },
    { id: 'expectedCloseOn', label: 'deals.fields.expectedCloseOn', type: 'day' },
    { id: 'createdAt', label: 'deals.fields.createdAt', type: 'moment' },
    { id: 'email', label: 'accounts.fields.email', type: 'email', column: 'optional' },
  ],
};

const today = new Date().toISOString().slice(0, 10);
export const rows: Deal[] = [
  { id: '1', name: 'Ten pumps', status: 'OPEN', amount: 10, currency: 'CNY', expectedCloseOn: today },
  { id: '2', name: 'Spare parts', status: 'WON', amount: 20, currency: 'USD', expectedCloseOn: today },
];
export const view: SavedView = {
  id: '01900000-0000-7000-8000-00000000000a',
  version: 3,
  object: 'deals',
  name: 'Mine',
  shared: false,
  ownerId: 'p1',
  isDefault: false,
  position: 0,
  query: 'filter=ownerId%3D%3Dme',
};
const sums = [
  { field: 'amount', currency: 'CNY', amount: 10 },
  { field: 'amount', currency: 'USD', amount: 20 },
];

/** What the API answers; `asked` takes what it is asked for. */
export const dealsApi = (asked: URLSearchParams[]) => [
  http.get('*/api/me', () => HttpResponse.json({ id: 'p1', rights: ['deals:write'] })),
  http.get('*/api/views', () => HttpResponse.json({ items: [view], next: null })),
  http.get('*/api/deals/count', () => HttpResponse.json({ count: 2, capped: false })),
  http.get('*/api/deals/groups', ({ request }) => {
    const by = new URL(request.url).searchParams.get('by');
    const items = by
      ? [
          { value: 'WON', count: 1, sums: sums.slice(1) },
          { value: 'OPEN', count: 1, sums: sums.slice(0, 1) },
        ]
      : [{ value: null, count: 2, sums }];
    return HttpResponse.json({ items, capped: false });
  }),
  http.get('*/api/deals/:id', ({ params }) => HttpResponse.json(rows.find(({ id }) => id === params.id))),
  http.get('*/api/deals', ({ request }) => {
    const query = new URL(request.url).searchParams;
    asked.push(query);
    const filter = query.get('filter') ?? '';
    if (filter.includes('nobody')) return HttpResponse.json({ items: [], next: null });
    return HttpResponse.json({
      items: rows.filter(({ status }) => !filter.includes('status==') || filter.includes(status)),
      next: null,
    });
  }),
];

export function List({ start = {} }: { start?: ListSearch }) {
  const [search, setSearch] = useState(start);
  return (
    <>
      <ObjectList object={deals} search={search} onSearch={setSearch} />
      <output aria-label="URL">{JSON.stringify(search)}</output>
    </>
  );
}
export const url = () =>
  JSON.parse(screen.getByRole('status', { name: 'URL' }).textContent ?? '') as ListSearch;
