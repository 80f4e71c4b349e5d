import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Case } from '@/api/types';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { ObjectList } from '@/ui/object/object-list';
import { cases } from './case-object';

const start = {
  id: 'c1',
  number: 'C-000001',
  subject: 'Printer burns',
  type: 'INCIDENT',
  priority: 'HIGH',
  channel: 'PHONE',
  state: 'OPEN',
  allowedMoves: ['PENDING_CUSTOMER', 'RESOLVED', 'REJECTED'],
  accountId: 'a1',
  accountName: 'Acme',
  reopened: 0,
  createdAt: '2026-06-01T08:00:00Z',
  changedAt: '2026-06-01T08:00:00Z',
  version: 4,
} as unknown as Case;
let one = start;
const sent: unknown[] = [];

const server = mockApi(
  may('cases:write'),
  http.get('*/api/cases/count', () => HttpResponse.json({ count: 1, capped: false })),
  http.get('*/api/cases/c1', () => HttpResponse.json(one)),
  http.get('*/api/cases', ({ request }) => {
    const here = new URL(request.url).searchParams.get('filter')?.includes(`"${one.state}"`);
    return HttpResponse.json({ items: here ? [one] : [], next: null });
  }),
  http.put('*/api/cases/c1/state', async ({ request }) => {
    sent.push([await request.json(), request.headers.get('If-Match')]);
    one = { ...one, state: 'RESOLVED', allowedMoves: ['OPEN', 'CLOSED'], version: 5 };
    return HttpResponse.json(one);
  }),
);

beforeEach(() => {
  sent.splice(0);
  one = start;
});

const board = () => show(<ObjectList object={cases} search={{ as: 'board' }} onSearch={() => undefined} />);
const column = (name: string) => screen.findByRole('region', { name });
const moveTo = async (user: ReturnType<typeof userEvent.setup>, place: string) => {
  await user.click(await screen.findByRole('button', { name: 'Move “Printer burns”' }));
  await user.click(await screen.findByRole('menuitem', { name: place }));
};

describe('the board of cases', () => {
  it('asks what helped before a case is resolved', async () => {
    const user = userEvent.setup();
    await board();
    await moveTo(user, 'Resolved');
    await user.type(await screen.findByRole('textbox', { name: /^Solution/ }), 'Water');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toEqual([[{ state: 'RESOLVED', resolution: 'Water' }, '"4"']]));
    expect(await within(await column('Resolved')).findByText('Printer burns')).toBeInTheDocument();
  });

  it('says where a case may go when a move is refused', async () => {
    server.use(
      http.put('*/api/cases/c1/state', () =>
        refuse(409, 'case-move-not-allowed', { allowed: ['PENDING_CUSTOMER', 'RESOLVED'] }),
      ),
    );
    const user = userEvent.setup();
    await board();
    await moveTo(user, 'New');
    expect(await within(await column('Open')).findByRole('alert')).toHaveTextContent(
      'the case can only become',
    );
  });
});
