import { IconBriefcase } from '@tabler/icons-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import type { ListSearch } from '../list/list-search';
import type { SavedView } from '../list/views';
import type { ObjectDescription } from './object';
import { ObjectList } from './object-list';

interface Deal {
  id: string;
  name: string;
  status: string;
  amount: number;
  currency: string;
  expectedCloseOn?: string;
}

const deals: ObjectDescription<Deal> = {
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
    { id: 'email', label: 'accounts.fields.email', type: 'email', column: 'optional' },
  ],
};

const today = new Date().toISOString().slice(0, 10);
const rows: Deal[] = [
  { id: '1', name: 'Ten pumps', status: 'OPEN', amount: 10, currency: 'CNY', expectedCloseOn: today },
  { id: '2', name: 'Spare parts', status: 'WON', amount: 20, currency: 'USD', expectedCloseOn: today },
];
const view: SavedView = {
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
const asked: URLSearchParams[] = [];
const sent: unknown[] = [];

const server = mockApi(
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
);
beforeEach(() => {
  asked.splice(0);
  sent.splice(0);
});
const last = () => asked.at(-1);

function List({ start = {} }: { start?: ListSearch }) {
  const [search, setSearch] = useState(start);
  return (
    <>
      <ObjectList object={deals} search={search} onSearch={setSearch} />
      <output aria-label="URL">{JSON.stringify(search)}</output>
    </>
  );
}
const url = () => JSON.parse(screen.getByRole('status', { name: 'URL' }).textContent ?? '') as ListSearch;

describe('a saved view', () => {
  it('is opened by its tab and asks for the person themselves', async () => {
    const user = userEvent.setup();
    await show(<List />);
    await user.click(await screen.findByRole('button', { name: 'Mine' }));
    await waitFor(() => expect(last()?.get('filter')).toBe('ownerId==p1'));
    expect(url()).toEqual({ filter: 'ownerId==me', view: view.id });
    expect(screen.getByRole('button', { name: 'Mine' })).toHaveAttribute('aria-current', 'true');
  });

  it('opens by itself when it is the usual one', async () => {
    server.use(
      http.get('*/api/views', () => HttpResponse.json({ items: [{ ...view, isDefault: true }], next: null })),
    );
    await show(<List />);
    await screen.findByRole('link', { name: 'Ten pumps' });
    expect(asked.map((query) => query.get('filter'))).toEqual(['ownerId==p1']);
  });

  it('is saved with what was changed, or set back', async () => {
    const user = userEvent.setup();
    server.use(
      http.put('*/api/views/:id', async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json({ ...view, version: 4 });
      }),
    );
    await show(<List start={{ view: view.id, filter: 'ownerId==me;status==OPEN' }} />);
    expect(await screen.findByText('Unsaved changes')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent).toEqual([
        [
          '"3"',
          {
            name: 'Mine',
            shared: false,
            isDefault: false,
            query: 'filter=ownerId%3D%3Dme%3Bstatus%3D%3DOPEN',
          },
        ],
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(url().filter).toBe('ownerId==me');
    expect(screen.queryByText('Unsaved changes')).not.toBeInTheDocument();
  });

  it('is made of what is asked now', async () => {
    const user = userEvent.setup();
    server.use(
      http.post('*/api/views', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...view, id: 'new', name: 'Won' }, { status: 201 });
      }),
    );
    await show(<List start={{ filter: 'status==WON' }} />);
    await user.click(await screen.findByRole('button', { name: 'Save as a view' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Won');
    await user.click(screen.getByRole('checkbox', { name: 'Share with all' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(url().view).toBe('new'));
    expect(sent).toEqual([
      { object: 'deals', name: 'Won', shared: true, isDefault: false, query: 'filter=status%3D%3DWON' },
    ]);
  });

  it('is not missed where views cannot be read', async () => {
    server.use(http.get('*/api/views', () => refuse(503, 'unavailable')));
    await show(<List />);
    expect(await screen.findByRole('link', { name: 'Ten pumps' })).toBeInTheDocument();
  });
});

describe('a list', () => {
  it('shows the columns that were chosen', async () => {
    const user = userEvent.setup();
    await show(<List />);
    expect(await screen.findByRole('columnheader', { name: /^Region/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Region' }));
    await user.click(screen.getByRole('checkbox', { name: 'Email' }));
    expect(url().cols).toBe('name.status.email');
    expect(screen.queryByRole('columnheader', { name: /^Region/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Usual columns' }));
    expect(url().cols).toBeUndefined();
  });

  it('adds up at its foot, each currency for itself', async () => {
    await show(<List />);
    expect(await screen.findByText('Sum of Region ¥10.00 + $20.00')).toBeInTheDocument();
  });

  it('names the filter that nothing matches', async () => {
    await show(<List start={{ filter: 'name==*nobody*' }} />);
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    expect(screen.getByText('Nothing matches').parentElement).toHaveTextContent('Name contains nobody');
  });

  it('keeps its bar when the filter is refused, so that it can be taken away', async () => {
    const user = userEvent.setup();
    server.use(
      http.get('*/api/deals', ({ request }) =>
        request.url.includes('filter')
          ? refuse(400, 'unreadable-filter')
          : HttpResponse.json({ items: rows }),
      ),
    );
    await show(<List start={{ filter: 'secret==1' }} />);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByRole('link', { name: 'Ten pumps' })).toBeInTheDocument();
  });

  it('opens a group and reads its rows', async () => {
    const user = userEvent.setup();
    await show(<List start={{ group: 'status' }} />);
    const groups = await screen.findAllByRole('button', { expanded: false, name: /^(Organisation|Person)/ });
    expect(groups.map((each) => each.textContent)).toEqual(['Organisation1', 'Person1']);
    expect(asked).toEqual([]);
    await user.click(groups[1] as HTMLElement);
    expect(await screen.findByRole('link', { name: 'Spare parts' })).toBeInTheDocument();
    expect(last()?.get('filter')).toBe('status=="WON"');
    expect(screen.queryByRole('link', { name: 'Ten pumps' })).not.toBeInTheDocument();
  });

  it('keeps its filter when it is looked at in another way', async () => {
    const user = userEvent.setup();
    await show(<List start={{ filter: 'amount=gt=1' }} />);
    await user.click(await screen.findByRole('radio', { name: 'Board' }));
    const won = await screen.findByRole('region', { name: 'Person' });
    expect(await within(won).findByRole('link', { name: 'Spare parts' })).toBeInTheDocument();
    expect(last()?.get('filter')).toBe('status=="WON";amount=gt=1');
    expect(url()).toEqual({ filter: 'amount=gt=1', as: 'board' });
  });

  it('is a calendar of the days of a field', async () => {
    await show(<List start={{ as: 'calendar' }} />);
    expect(await screen.findByRole('link', { name: 'Ten pumps' })).toHaveAttribute('href', '/deals/1');
    expect(last()?.get('filter')).toMatch(/^expectedCloseOn=ge=.*;expectedCloseOn=lt=/);
  });

  it('walks through the records beside it by J and K', async () => {
    const user = userEvent.setup();
    await show(<List start={{ as: 'split' }} />);
    expect(await screen.findByRole('heading', { name: 'Ten pumps' })).toBeInTheDocument();
    screen.getByRole('button', { name: /Ten pumps/ }).focus();
    await user.keyboard('j');
    expect(await screen.findByRole('heading', { name: 'Spare parts' })).toBeInTheDocument();
    expect(url().one).toBe('2');
  });

  it('goes on to the next page while one walks through it', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...rows[0], id: `m${at}`, name: `Many ${at}` }));
    const pages: (string | null)[] = [];
    server.use(
      http.get('*/api/deals/:id', ({ params }) =>
        HttpResponse.json(many.find(({ id }) => id === params.id) ?? { count: 60, capped: false, items: [] }),
      ),
      http.get('*/api/deals', ({ request }) => {
        const after = new URL(request.url).searchParams.get('after');
        pages.push(after);
        return HttpResponse.json(
          after ? { items: many.slice(50), next: null } : { items: many.slice(0, 50), next: 'm49' },
        );
      }),
    );
    const user = userEvent.setup();
    await show(<List start={{ as: 'split', one: 'm40' }} />);
    (await screen.findByRole('button', { name: /Many 40/ })).focus();
    await user.keyboard('jj');
    expect(await screen.findByRole('button', { name: /Many 59/ })).toBeInTheDocument();
    expect(pages).toEqual([null, 'm49']);
    expect(url().one).toBe('m42');
  });

  it('is a chart whose values lead to their rows', async () => {
    const user = userEvent.setup();
    await show(<List start={{ as: 'chart', sum: 'amount' }} />);
    await user.click(await screen.findByRole('button', { name: 'As a table' }));
    expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual([
      'Kind',
      'CNY',
      'USD',
    ]);
    await user.click(screen.getByRole('button', { name: 'Person' }));
    expect(url()).toEqual({ filter: 'status=="WON"' });
  });
});
