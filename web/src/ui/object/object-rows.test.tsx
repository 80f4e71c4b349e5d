import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Notifications } from '@mantine/notifications';
import { IconBuilding } from '@tabler/icons-react';
import { useState } from 'react';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import type { ListSearch } from '../list/list-search';
import { ConflictDialog } from './conflict-dialog';
import type { ObjectDescription } from './object';
import { ObjectList } from './object-list';

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
    },
    { id: 'phone', label: 'accounts.fields.phone', type: 'phone', column: true, fact: true },
  ],
};

let stored: Row[] = [];
let sent: { url: string; body: unknown; version?: string | null }[] = [];
const job = (more: object) => ({
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

const server = mockApi(
  http.get('*/api/accounts', () => HttpResponse.json({ items: stored, next: null })),
  http.get('*/api/accounts/count', () => HttpResponse.json({ count: 12_431, capped: false })),
  http.patch('*/api/accounts/:id', async ({ request, params }) => {
    const body = (await request.json()) as Partial<Row>;
    const version = request.headers.get('If-Match');
    sent.push({ url: String(params.id), body, version });
    if (version !== `"${stored.find(({ id }) => id === params.id)?.version}"`)
      return refuse(412, 'stale-version');
    stored = stored.map((row) =>
      row.id === params.id ? { ...row, ...body, version: row.version + 1 } : row,
    );
    return HttpResponse.json(stored.find(({ id }) => id === params.id));
  }),
  http.post('*/api/accounts/changes', async ({ request }) => {
    sent.push({ url: 'changes', body: await request.json() });
    return HttpResponse.json(job({ state: 'RUNNING', done: 0 }), { status: 202 });
  }),
  http.get('*/api/accounts/changes/j1', () => HttpResponse.json(job({}))),
  http.get('*/api/accounts/:id', ({ params }) => {
    const row = stored.find(({ id }) => id === params.id);
    return HttpResponse.json(row, { headers: { etag: `"${row?.version}"` } });
  }),
);

beforeEach(() => {
  sent = [];
  stored = ['Ada', 'Bo', 'Cy', 'Di'].map((name, at) => ({
    id: String(at + 1),
    name,
    region: '华北',
    version: at,
  }));
});

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

async function shown() {
  const user = userEvent.setup();
  await show(<List />);
  const grid = await screen.findByRole('grid');
  await within(grid).findAllByRole('checkbox');
  return { user, grid };
}

async function write(user: Awaited<ReturnType<typeof shown>>['user'], grid: HTMLElement, region: string) {
  await user.dblClick(cell(grid, 0, 1));
  const input = await within(grid).findByRole('textbox', { name: 'Region' });
  await user.clear(input);
  await user.type(input, `${region}{Enter}`);
}

const cell = (grid: HTMLElement, row: number, column: number) => {
  const cells = within(within(grid).getAllByRole('row')[row + 1] as HTMLElement).getAllByRole('cell');
  return cells[column + 1] as HTMLElement;
};
const chosenRows = (grid: HTMLElement) =>
  within(grid)
    .getAllByRole('row')
    .flatMap((row, at) => (row.getAttribute('aria-selected') === 'true' ? [at - 1] : []));

describe('walking through a list', () => {
  it('goes with J and K and the arrows, and chooses with X and with Shift', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 2));
    await user.keyboard('jx');
    expect(chosenRows(grid)).toEqual([1]);
    expect(cell(grid, 1, 2)).toHaveFocus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(chosenRows(grid)).toEqual([1, 2, 3]);
    await user.keyboard('k{ArrowLeft}');
    expect(cell(grid, 2, 1)).toHaveFocus();
  });

  it('chooses from row to row with Shift and a click', async () => {
    const { user, grid } = await shown();
    const boxes = within(grid).getAllByRole('checkbox').slice(1);
    await user.click(boxes[0] as HTMLElement);
    await user.keyboard('{Shift>}');
    await user.click(boxes[2] as HTMLElement);
    await user.keyboard('{/Shift}');
    expect(chosenRows(grid)).toEqual([0, 1, 2]);
    expect(screen.getByText('3 selected')).toBeInTheDocument();
  });

  it('takes no letter for a key while somebody types', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 1));
    await user.type(screen.getByRole('textbox', { name: 'Find by name' }), 'x');
    expect(chosenRows(grid)).toEqual([]);
  });

  it('offers what can be done with a row', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 1, 2));
    await user.keyboard('.');
    expect(await screen.findByRole('menuitem', { name: 'Copy link' })).toBeInTheDocument();
    await user.click(screen.getByRole('menuitem', { name: 'Edit' }));
    expect(await within(grid).findByRole('textbox', { name: 'Name' })).toHaveValue('Bo');
  });
});

describe('editing in a list', () => {
  it('saves with Enter, shows it at once and takes it back', async () => {
    const { user, grid } = await shown();
    await user.dblClick(cell(grid, 2, 1));
    const input = await within(grid).findByRole('textbox', { name: 'Region' });
    expect(input).toHaveFocus();
    await user.clear(input);
    await user.type(input, '华南{Enter}');
    await within(grid).findByText('华南');
    await waitFor(() => expect(sent).toEqual([{ url: '3', body: { region: '华南' }, version: '"2"' }]));
    expect(cell(grid, 2, 1)).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent[1]).toEqual({ url: '3', body: { region: '华北' }, version: '"3"' }));
  });

  it('goes on to the next cell that can be edited with Tab', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 1));
    await user.keyboard('e');
    await within(grid).findByRole('textbox', { name: 'Region' });
    await user.keyboard('{Tab}');
    expect(await within(grid).findByRole('textbox', { name: 'Name' })).toHaveValue('Bo');
    await user.keyboard('{Escape}');
    expect(within(grid).queryByRole('textbox')).not.toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('shows what was there again when it is refused, and why', async () => {
    server.use(
      http.patch('*/api/accounts/:id', () => refuse(422, 'invalid', { detail: 'There is no such region' })),
    );
    const { user, grid } = await shown();
    await write(user, grid, '华南');
    expect(await screen.findByText('There is no such region')).toBeInTheDocument();
    expect(within(grid).queryByText('华南')).not.toBeInTheDocument();
  });

  it('goes together with what somebody else changed meanwhile, and says so', async () => {
    const { user, grid } = await shown();
    stored = stored.map((row) => (row.id === '1' ? { ...row, phone: '123', version: 7 } : row));
    await write(user, grid, '华南');
    expect(await screen.findByText(/it was kept: Phone/)).toBeInTheDocument();
    expect(stored[0]).toMatchObject({ region: '华南', phone: '123' });
    expect(sent.map(({ version }) => version)).toEqual(['"0"', '"7"']);
    expect(within(grid).getByText('123')).toBeInTheDocument();
  });

  it('is asked about when both changed the same cell', async () => {
    const { user, grid } = await shown();
    stored = stored.map((row) => (row.id === '1' ? { ...row, region: '西南', version: 7 } : row));
    await write(user, grid, '华南');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed this too' });
    expect(stored[0]?.region).toBe('西南');
    await user.click(within(dialog).getByRole('radio', { name: /Theirs/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save this choice' }));
    expect(await within(grid).findByText('西南')).toBeInTheDocument();
    expect(stored[0]?.region).toBe('西南');
  });

  it('is only offered in rows whose cells may be changed', async () => {
    const { user, grid } = await shown();
    await user.dblClick(cell(grid, 3, 0));
    expect(within(grid).queryByRole('textbox')).not.toBeInTheDocument();
    await user.dblClick(cell(grid, 2, 0));
    expect(await within(grid).findByRole('textbox', { name: 'Name' })).toBeInTheDocument();
  });

  it('edits nothing without the right to', async () => {
    server.use(http.get('*/api/me', () => HttpResponse.json({ rights: ['accounts:read'] })));
    const { user, grid } = await shown();
    await user.dblClick(cell(grid, 0, 1));
    expect(within(grid).queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('pasting into a list', () => {
  it('shows what would change, changes it, and takes all of it back at once', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 1, 1));
    fireEvent.paste(cell(grid, 1, 1), { clipboardData: { getData: () => '华南\t1\n西南\t2\n' } });
    expect(await screen.findByText('2 rows × 1 field change')).toBeInTheDocument();
    expect(screen.getByText('2 cells stay as they are')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change 2 rows' }));
    await within(grid).findByText('西南');
    await waitFor(() =>
      expect(sent.map(({ body }) => body)).toEqual([{ region: '华南' }, { region: '西南' }]),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(stored.map(({ region }) => region)).toEqual(['华北', '华北', '华北', '华北']));
  });
});

describe('changing many rows', () => {
  it('changes all that match but some, tells how it went and undoes it', async () => {
    const { user, grid } = await shown();
    await user.click(within(grid).getAllByRole('checkbox')[1] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Select all 12,431 matching' }));
    await user.click(within(grid).getAllByRole('checkbox')[2] as HTMLElement);
    expect(screen.getByText('12,430 selected')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change field…' }));
    await user.click(await screen.findByRole('combobox', { name: 'Field' }));
    expect(screen.queryByRole('option', { name: 'Name' })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('option', { name: 'Region' }));
    await user.type(await screen.findByRole('textbox', { name: 'Region' }), '华东');
    await user.click(screen.getByRole('button', { name: 'Change all matching rows' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { url: 'changes', body: { all: true, except: ['2'], change: { region: '华东' } } },
      ]),
    );
    expect(await screen.findByText('Region: 2 changed')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent[1]).toEqual({ url: 'changes', body: { undo: 'j1' } }));
  });
});
