import { Notifications } from '@mantine/notifications';
import { IconBuilding } from '@tabler/icons-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ListSearch } from '@/ui/list/list-search';
import { ConflictDialog } from '@/ui/object/conflict-dialog';
import type { ObjectDescription } from '@/ui/object/object';
import { ObjectList } from '@/ui/object/object-list';
import { show } from './render';
import { http, HttpResponse, refuse } from './server';

interface Row {
  id: string;
  name: string;
  region?: string | null;
  phone?: string | null;
  version: number;
}

const accounts: ObjectDescription<Row> = {
  name: 'accounts',
  icon: IconBuilding,
  texts: {
    title: 'accounts.title',
    find: 'accounts.find',
    empty: 'accounts.empty',
    emptyText: 'accounts.emptyText',
  },
  sort: 'name',
  fields: [
    {
      id: 'name',
      label: 'accounts.fields.name',
      type: 'text',
      column: true,
      edit: ({ name }) => name !== 'Di',
      required: true,
      bulk: false,
    },
    {
      id: 'region',
      label: 'accounts.fields.region',
      type: 'text',
      column: true,
      fact: true,
      edit: true,
      filter: true,
      group: true,
    },
    { id: 'phone', label: 'accounts.fields.phone', type: 'phone', column: true, fact: true },
  ],
};

/** What is stored, and what was sent to change it. */
export const kept: { stored: Row[]; sent: { url: string; body: unknown; version?: string | null }[] } = {
  stored: [],
  sent: [],
};
export const job = (more: object) => ({
  id: 'j1',
  object: 'accounts',
  state: 'COMPLETED',
  change: { region: '华东' },
  total: 2,
  done: 2,
  changed: 2,
  unchanged: 0,
  failed: 0,
  createdBy: 'me',
  createdAt: '2026-06-01T00:00:00Z',
  ...more,
});

export const accountsApi = [
  http.get('*/api/accounts', () => HttpResponse.json({ items: kept.stored, next: null })),
  http.get('*/api/accounts/count', () => HttpResponse.json({ count: 12_431, capped: false })),
  http.patch('*/api/accounts/:id', async ({ request, params }) => {
    const body = (await request.json()) as Partial<Row>;
    const version = request.headers.get('If-Match');
    kept.sent.push({ url: String(params.id), body, version });
    if (version !== `"${kept.stored.find(({ id }) => id === params.id)?.version}"`)
      return refuse(412, 'stale-version');
    kept.stored = kept.stored.map((row) =>
      row.id === params.id ? { ...row, ...body, version: row.version + 1 } : row,
    );
    return HttpResponse.json(kept.stored.find(({ id }) => id === params.id));
  }),
  http.post('*/api/accounts/changes', async ({ request }) => {
    kept.sent.push({ url: 'changes', body: await request.json() });
    return HttpResponse.json(job({ state: 'RUNNING', done: 0 }), { status: 202 });
  }),
  http.get('*/api/accounts/changes/j1', () => HttpResponse.json(job({}))),
  http.get('*/api/accounts/:id', ({ params }) => {
    const row = kept.stored.find(({ id }) => id === params.id);
    return HttpResponse.json(row, { headers: { etag: `"${row?.version}"` } });
  }),
];

/** Before each test. */
export function fourAccounts() {
  kept.sent = [];
  kept.stored = ['Ada', 'Bo', 'Cy', 'Di'].map((name, at) => ({
    id: String(at + 1),
    name,
    region: '华北',
    version: at,
  }));
}

function List({ start = {} }: { start?: ListSearch }) {
  const [search, setSearch] = useState(start);
  return (
    <>
      <Notifications />
      <ConflictDialog />
      <ObjectList object={accounts} search={search} onSearch={setSearch} />
    </>
  );
}

/** @param mayWrite whether rows can be chosen, which is what to wait for */
export async function shown(mayWrite = true, start?: ListSearch) {
  const user = userEvent.setup();
  const { queries } = await show(<List start={start} />);
  const grid = await screen.findByRole('grid');
  await (mayWrite ? within(grid).findAllByRole('checkbox') : within(grid).findByText('Ada'));
  return { user, grid, queries };
}

export async function write(
  user: Awaited<ReturnType<typeof shown>>['user'],
  grid: HTMLElement,
  region: string,
) {
  await user.dblClick(cell(grid, 0, 1));
  const input = await within(grid).findByRole('textbox', { name: 'Region' });
  await user.clear(input);
  await user.type(input, `${region}{Enter}`);
}

export const cell = (grid: HTMLElement, row: number, column: number) => {
  const cells = within(within(grid).getAllByRole('row')[row + 1] as HTMLElement).getAllByRole('cell');
  return cells[column + 1] as HTMLElement;
};
export const chosenRows = (grid: HTMLElement) =>
  within(grid)
    .getAllByRole('row')
    .flatMap((row, at) => (row.getAttribute('aria-selected') === 'true' ? [at - 1] : []));
