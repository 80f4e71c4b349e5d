import { Notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Lead } from '@/api/types';
import { pipeline } from '@/test/pipeline';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { ObjectList } from '@/ui/object/object-list';
import { leads } from './lead-object';

const start = {
  id: '1',
  name: 'Li Na',
  status: 'NEW',
  next: ['ASSIGNED', 'DISQUALIFIED'],
  convertible: false,
  createdAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  version: 4,
} as Lead;
let lead = start;
const sent: unknown[] = [];
const take = async (request: Request, change: Partial<Lead>) => {
  sent.push([await request.json(), request.headers.get('If-Match')]);
  lead = { ...lead, ...change, version: lead.version + 1 };
  return HttpResponse.json(lead);
};

const server = mockApi(
  may('leads:write'),
  http.get('*/api/users', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/leads/count', () => HttpResponse.json({ count: 1, capped: false })),
  http.get('*/api/leads/1', () => HttpResponse.json(lead)),
  http.get('*/api/leads', ({ request }) => {
    const here = new URL(request.url).searchParams.get('filter')?.includes(`"${lead.status}"`);
    return HttpResponse.json({ items: here ? [lead] : [], next: null });
  }),
  http.put('*/api/leads/1/status', ({ request }) =>
    take(request, { status: 'WORKING', next: ['NURTURING'] }),
  ),
);

beforeEach(() => {
  sent.splice(0);
  lead = start;
});

const board = () =>
  show(
    <>
      <ObjectList object={leads} search={{ as: 'board' }} onSearch={() => undefined} />
      <Notifications />
    </>,
  );
const column = (name: string) => screen.findByRole('region', { name });
const moveTo = async (user: ReturnType<typeof userEvent.setup>, place: string) => {
  await user.click(await screen.findByRole('button', { name: 'Move “Li Na”' }));
  await user.click(await screen.findByRole('menuitem', { name: place }));
};

describe('the board of leads', () => {
  it('moves a card by its status and takes it back where that is a move, too', async () => {
    lead = { ...start, status: 'NURTURING' };
    server.use(
      http.put('*/api/leads/1/status', ({ request }) =>
        take(request, { status: 'WORKING', next: ['NURTURING'] }),
      ),
    );
    const user = userEvent.setup();
    await board();
    await moveTo(user, 'Working');
    expect(await within(await column('Working')).findByText('Li Na')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(sent).toEqual([
        [{ status: 'WORKING' }, '"4"'],
        [{ status: 'NURTURING' }, '"5"'],
      ]),
    );
  });

  it('asks why a lead is not worth more, and leaves the card when nobody says', async () => {
    const user = userEvent.setup();
    await board();
    await moveTo(user, 'Disqualified');
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await within(await column('New')).findByText('Li Na')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('asks what becomes of a lead that is moved to the converted', async () => {
    lead = { ...start, status: 'WORKING', next: ['NURTURING', 'DISQUALIFIED'], convertible: true };
    server.use(
      http.get('*/api/pipelines', () => HttpResponse.json({ items: [pipeline] })),
      http.get('*/api/accounts', () => HttpResponse.json({ items: [], next: null })),
    );
    const user = userEvent.setup();
    await board();
    await moveTo(user, 'Converted');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('button', { name: 'Convert' })).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('says why the server refuses a move', async () => {
    server.use(
      http.put('*/api/leads/1/status', () =>
        refuse(409, 'state-unreachable', { detail: 'It can only become ASSIGNED or DISQUALIFIED.' }),
      ),
    );
    const user = userEvent.setup();
    await board();
    await moveTo(user, 'Converted');
    expect(await within(await column('New')).findByRole('alert')).toHaveTextContent('It can only become');
    expect(within(await column('New')).getByText('Li Na')).toBeInTheDocument();
  });
});
