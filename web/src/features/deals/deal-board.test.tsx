import { Notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { DealRow, Pipeline } from '@/api/types';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import type { ListSearch } from '@/ui/list/list-search';
import type { SavedView } from '@/ui/list/views';
import { ObjectList } from '@/ui/object/object-list';
import { DealBoard } from './deal-board';
import { deals } from './deal-object';

const user1 = '018f0000-0000-7000-8000-000000221b2e';
const pipeline = {
  id: 'p1',
  name: 'Sales',
  usual: true,
  stages: [
    { id: 's1', name: 'Contact', probability: 10 },
    { id: 's2', name: 'Proposal', probability: 50 },
  ],
  outcomes: [],
  version: 0,
} as Pipeline;
const other = { ...pipeline, id: 'p2', name: 'Service', usual: false } as Pipeline;
const view: SavedView = {
  id: 'v1',
  version: 0,
  object: 'deals',
  name: 'Mine',
  shared: false,
  ownerId: 'p7',
  isDefault: true,
  position: 0,
  query: 'filter=ownerId%3D%3Dme&as=board',
};
let views: SavedView[] = [];
const filters: string[] = [];
const deal: DealRow = {
  id: 'd1',
  accountId: 'a1',
  accountName: '华北机械',
  name: 'Ten pumps',
  pipelineId: 'p1',
  stageId: 's1',
  stage: 'Contact',
  status: 'OPEN',
  probability: 10,
  amount: 1000,
  currency: 'CNY',
  stageSince: '2026-06-01T00:00:00Z',
  createdAt: '2026-06-01T00:00:00Z',
  version: 7,
};
let stage = 's1';
let lines: unknown[] = [];
const asked: { path: string; body: unknown; version: string | null }[] = [];
const take = async (request: Request) => {
  const path = new URL(request.url).pathname;
  asked.push({ path, body: await request.json(), version: request.headers.get('If-Match') });
};

const server = mockApi(
  http.get('*/api/me', () => HttpResponse.json({ id: 'p7', rights: ['deals:write'] })),
  http.get('*/api/views', () => HttpResponse.json({ items: views, next: null })),
  http.get('*/api/pipelines', () => HttpResponse.json({ items: [pipeline, other] })),
  http.get('*/api/deals/count', () => HttpResponse.json({ count: 1, capped: false })),
  http.get('*/api/deals/changes', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/deals', ({ request }) => {
    filters.push(new URL(request.url).searchParams.get('filter') ?? '');
    const filter = new URL(request.url).searchParams.get('filter') ?? '';
    const here = !filter.includes('pipelineId') || filter.includes(`stageId==${stage}`);
    return HttpResponse.json({ items: here ? [{ ...deal, stageId: stage }] : [], next: null });
  }),
  http.get('*/api/deals/d1', () => HttpResponse.json({ ...deal, lines })),
  http.get('*/api/deals/groups', () =>
    HttpResponse.json({
      items: [
        {
          value: 's1',
          count: 1,
          sums: [
            { field: 'amount', currency: 'CNY', amount: 1000 },
            { field: 'weighted', currency: 'CNY', amount: 100 },
          ],
        },
      ],
      capped: false,
    }),
  ),
  http.get('*/api/deals/d1/moves', () =>
    HttpResponse.json({
      items: [
        {
          stage: 'Proposal',
          status: 'OPEN',
          movedBy: user1,
          movedAt: '2026-06-02T00:00:00Z',
          secondsBefore: 3600,
        },
      ],
    }),
  ),
  http.get(`*/api/users/actors/${user1}`, () => HttpResponse.json({ id: user1, name: '王芳' })),
  http.put('*/api/deals/d1/stage', async ({ request }) => {
    await take(request);
    stage = 's2';
    return HttpResponse.json({ ...deal, stageId: 's2', version: 8, lines: [] });
  }),
  http.put('*/api/deals/d1/outcome', async ({ request }) => {
    await take(request);
    return HttpResponse.json({ ...deal, status: 'WON', lines: [] });
  }),
);

function Deals({ start = {} }: { start?: ListSearch }) {
  const [search, setSearch] = useState(start);
  return (
    <>
      <ObjectList
        object={deals}
        search={search}
        onSearch={setSearch}
        board={(asking) => <DealBoard {...asking} />}
      />
      <output aria-label="URL">{JSON.stringify(search)}</output>
      <Notifications />
    </>
  );
}
const url = () => JSON.parse(screen.getByRole('status', { name: 'URL' }).textContent ?? '') as ListSearch;

beforeEach(() => {
  asked.splice(0);
  filters.splice(0);
  views = [];
  stage = 's1';
  lines = [];
});

const column = (name: string) => screen.findByRole('region', { name });
const moveTo = async (user: ReturnType<typeof userEvent.setup>, place: string) => {
  await user.click(await screen.findByRole('button', { name: 'Move “Ten pumps”' }));
  await user.click(await screen.findByRole('menuitem', { name: place }));
};

describe('the board of deals', () => {
  it('shows what each stage is worth and what can be expected of it', async () => {
    await show(<Deals />);
    const contact = await column('Contact');
    expect(await within(contact).findByText('¥1K')).toBeInTheDocument();
    expect(within(contact).getByText('weighted ¥100')).toBeInTheDocument();
    expect(await within(contact).findByText('华北机械')).toBeInTheDocument();
  });

  it('moves a card with the version that was seen', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Proposal');
    await waitFor(() =>
      expect(asked).toEqual([{ path: '/api/deals/d1/stage', body: { stageId: 's2' }, version: '"7"' }]),
    );
    expect(await within(await column('Proposal')).findByText('Ten pumps')).toBeInTheDocument();
  });

  it('gives a refused card back with the reason', async () => {
    const user = userEvent.setup();
    server.use(
      http.put('*/api/deals/d1/stage', () =>
        refuse(409, 'deal-closed', { detail: 'The deal is WON. Reopen it first.' }),
      ),
    );
    await show(<Deals />);
    await moveTo(user, 'Proposal');
    const contact = await column('Contact');
    expect(await within(contact).findByRole('alert')).toHaveTextContent('Reopen it first.');
    expect(within(contact).getByText('Ten pumps')).toBeInTheDocument();
  });

  it('says who was faster', async () => {
    const user = userEvent.setup();
    server.use(http.put('*/api/deals/d1/stage', () => refuse(412, 'stale-version')));
    await show(<Deals />);
    await moveTo(user, 'Proposal');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '王芳 was faster. The deal is now in Proposal.',
    );
  });

  it('asks for the reason of a loss, and leaves the card when nobody gives one', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Lost, last 30 days');
    await user.click(await screen.findByRole('button', { name: 'Mark as lost' }));
    await user.click(await screen.findByRole('button', { name: 'Fill in: Reason' }));
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await within(await column('Contact')).findByText('Ten pumps')).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('tells the amount of a won deal only where it differs', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Won, last 30 days');
    await user.click(await screen.findByRole('button', { name: 'Mark as won' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.body).toEqual({ outcome: 'WON', closedOn: expect.any(String) as string });
  });

  it('leaves the worth of a won deal to its lines', async () => {
    lines = [{ description: 'Pump', quantity: 10, unitPrice: 100, discountPercent: 0, amount: 1000 }];
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Won, last 30 days');
    expect(await screen.findByRole('textbox', { name: 'Amount' })).toHaveAttribute('readonly');
    expect(screen.queryByLabelText('Currency')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Mark as won' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toMatchObject({ path: '/api/deals/d1/outcome', version: '"7"' });
  });

  it('gives a card back whose deal cannot be read', async () => {
    server.use(http.get('*/api/deals/d1', () => refuse(404, 'not-found', { detail: 'It is gone.' })));
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Won, last 30 days');
    expect(await within(await column('Contact')).findByRole('alert')).toHaveTextContent('It is gone.');
  });

  it('says at the day that it is to come', async () => {
    server.use(
      http.put('*/api/deals/d1/outcome', () =>
        refuse(400, 'invalid-request', {
          errors: [{ pointer: '/closedOn', message: 'This is in the future.' }],
        }),
      ),
    );
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Won, last 30 days');
    await user.click(await screen.findByRole('button', { name: 'Mark as won' }));
    await waitFor(() =>
      expect(screen.getByLabelText(/Closed on/)).toHaveAccessibleDescription('This is in the future.'),
    );
  });

  it('is how deals are shown unless somebody says otherwise, with the filter of the list', async () => {
    const user = userEvent.setup();
    await show(<Deals start={{ filter: 'ownerId==me;createdAt=ge=2026-03-31' }} />, 'en', {
      timeZone: 'Asia/Shanghai',
    });
    expect(await column('Contact')).toBeInTheDocument();
    await waitFor(() => expect(filters).toHaveLength(4));
    for (const filter of filters)
      expect(filter).toContain(';ownerId==p7;createdAt=ge=2026-03-30T16:00:00.000Z;');
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(await screen.findByRole('grid')).toBeInTheDocument();
    expect(url()).toMatchObject({ as: 'table', filter: 'ownerId==me;createdAt=ge=2026-03-31' });
    await user.click(screen.getByRole('radio', { name: 'Board' }));
    expect(url().as).toBe('board');
  });

  it('begins with the view that opens by itself', async () => {
    views = [view];
    await show(<Deals />);
    expect(await column('Contact')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /Mine/ })[0]).toHaveAttribute('aria-current', 'true');
    for (const filter of filters) expect(filter).toContain(';ownerId==p7;');
  });

  it('gives way to a view of the table', async () => {
    views = [{ ...view, query: 'filter=ownerId%3D%3Dme' }];
    await show(<Deals />);
    expect(await screen.findByRole('grid')).toBeInTheDocument();
    expect(screen.queryByText('Unsaved changes')).not.toBeInTheDocument();
  });

  it('is of the pipeline that the address names', async () => {
    const user = userEvent.setup();
    await show(<Deals start={{ pipeline: 'p2' }} />);
    expect(await screen.findByRole('group', { name: 'Deals of Service by stage' })).toBeInTheDocument();
    expect(filters.every((filter) => filter.startsWith('pipelineId==p2'))).toBe(true);
    await user.click(screen.getByRole('combobox', { name: 'Pipeline' }));
    await user.click(await screen.findByRole('option', { name: 'Sales' }));
    expect(await screen.findByRole('group', { name: 'Deals of Sales by stage' })).toBeInTheDocument();
    expect(url().pipeline).toBeUndefined();
  });

  it('is walked and chosen from by the letters of a list', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    await within(await column('Contact')).findByText('Ten pumps');
    await user.keyboard('j');
    expect(screen.getByRole('link', { name: 'Ten pumps' })).toHaveFocus();
    await user.keyboard('x');
    expect(within(screen.getByRole('toolbar')).getByText('1 selected')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Ten pumps, selected' })).toHaveFocus();
    await user.keyboard('x');
    expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
  });

  it('takes a move back', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Proposal');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(asked.map(({ body }) => body)).toEqual([{ stageId: 's2' }, { stageId: 's1' }]),
    );
    expect(asked[1]?.version).toBe('"8"');
  });
});
