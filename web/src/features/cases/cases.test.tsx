import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Case, CaseMove } from '@/api/types';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { CaseAssignee } from './case-assignee';
import { CaseQueues } from './case-queues';
import { CaseStatePath } from './case-state';
import { Conversation } from './conversation';

const one = {
  id: 'c1',
  number: 'C-000001',
  subject: 'Printer burns',
  description: 'Smoke since nine',
  type: 'INCIDENT',
  priority: 'HIGH',
  channel: 'PHONE',
  state: 'OPEN',
  allowedMoves: ['PENDING_CUSTOMER', 'RESOLVED', 'REJECTED'],
  accountId: 'a1',
  assigneeId: null,
  reopened: 0,
  createdAt: '2026-06-01T08:00:00Z',
  changedAt: '2026-06-01T08:00:00Z',
  version: 4,
} as Case;

const me = { id: 'p1', name: 'Wang Fang', rights: ['cases:write'] };
const counts = new Map<string, number>();
const moves: CaseMove[] = [];
const assigned: unknown[] = [];
const message = (id: string, kind: string, at: string, authorId?: string) => ({
  id,
  caseId: 'c1',
  kind,
  body: `Text of ${id}`,
  authorId,
  createdAt: at,
});

const server = mockApi(
  http.get('*/api/me', () => HttpResponse.json(me)),
  http.get('*/api/users', () => HttpResponse.json({ items: [me], next: null })),
  http.get('*/api/users/p1', () => HttpResponse.json(me)),
  http.get('*/api/users/actors/p1', () => HttpResponse.json(me)),
  http.get('*/api/users/actors/demo-partner', () =>
    HttpResponse.json({ id: 'demo-partner', name: 'Demo partner' }),
  ),
  http.get('*/api/cases/count', ({ request }) => {
    const filter = new URL(request.url).searchParams.get('filter') ?? '';
    counts.set(filter, (counts.get(filter) ?? 0) + 1);
    const count = filter.startsWith('assigneeId==p1')
      ? 3
      : filter.startsWith('assigned==false')
        ? 12
        : 10_000;
    return HttpResponse.json({ count, capped: count === 10_000 });
  }),
  http.put('*/api/cases/c1/state', async ({ request }) => {
    moves.push((await request.json()) as CaseMove);
    return refuse(409, 'case-move-not-allowed', {
      errors: [{ pointer: '/state', message: 'It cannot move there.' }],
      allowed: ['OPEN', 'CLOSED'],
    });
  }),
  http.put('*/api/cases/c1/assignee', async ({ request }) => {
    assigned.push(await request.json());
    return HttpResponse.json({ ...one, assigneeId: 'p1' });
  }),
  http.get('*/api/cases/c1/messages', ({ request }) =>
    new URL(request.url).searchParams.get('after')
      ? HttpResponse.json({
          items: [message('first', 'CUSTOMER_MESSAGE', '2026-06-01T08:00:00Z')],
          next: null,
        })
      : HttpResponse.json({
          items: [
            message('third', 'INTERNAL_NOTE', '2026-06-02T10:00:00Z', 'p1'),
            message('second', 'PUBLIC_REPLY', '2026-06-02T09:00:00Z', 'demo-partner'),
          ],
          next: 'older',
        }),
  ),
);

beforeEach(() => {
  moves.splice(0);
  assigned.splice(0);
});

describe('the queues', () => {
  it('count what waits in each, and each is an address', async () => {
    await show(<CaseQueues filter="assigneeId==p1;state=in=(NEW,OPEN,PENDING_CUSTOMER,PENDING_INTERNAL)" />);
    const mine = await screen.findByRole('link', { name: /My open\s*3/ });
    expect(mine).toHaveAttribute('aria-current', 'page');
    expect(mine.getAttribute('href')).toContain('assigneeId');
    expect(await screen.findByRole('link', { name: /Unassigned\s*12/ })).not.toHaveAttribute('aria-current');
    expect(await screen.findByRole('link', { name: /All open\s*10,000\+/ })).toBeInTheDocument();
    expect(counts.get('state==PENDING_CUSTOMER')).toBe(1);
  });

  it('leave everything to the views', async () => {
    await show(<CaseQueues />);
    await screen.findByRole('link', { name: /All open/ });
    expect(screen.queryByRole('link', { name: /^All\s*[\d,+]*$/ })).toBeNull();
    expect(screen.queryByRole('link', { current: 'page' })).toBeNull();
  });
});

describe('the state of a case', () => {
  it('offers allowed moves only and says why one was refused', async () => {
    const user = userEvent.setup();
    await show(<CaseStatePath one={one} version={'"4"'} />);
    expect(await screen.findByRole('button', { name: 'Move to Waiting for customer' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Move to Closed' })).toBeNull();
    expect(screen.getByText('Open')).toHaveAttribute('aria-current', 'step');
    await user.click(screen.getByRole('button', { name: 'Move to Waiting for customer' }));
    expect(
      await screen.findByText('From where it stands now, the case can only become Open or Closed.'),
    ).toBeInTheDocument();
  });

  it('asks for the reason of a rejection before it moves', async () => {
    const user = userEvent.setup();
    await show(<CaseStatePath one={one} version={'"4"'} />);
    await user.click(await screen.findByRole('button', { name: 'Move to Rejected' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Reject the case' }));
    expect(within(dialog).getByText('Give a reason')).toBeInTheDocument();
    expect(within(dialog).getByRole('textbox')).toHaveFocus();
    expect(moves).toEqual([]);
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Not ours');
    await user.click(within(dialog).getByRole('button', { name: 'Reject the case' }));
    await waitFor(() => expect(moves).toEqual([{ state: 'REJECTED', reason: 'Not ours' }]));
  });

  it('offers no move to somebody who may only read', async () => {
    server.use(may());
    await show(<CaseStatePath one={one} version={'"4"'} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Open')).toHaveAttribute('aria-current', 'step');
  });
});

describe('the assignee', () => {
  it('is me by a press of A', async () => {
    const user = userEvent.setup();
    await show(<CaseAssignee one={one} version={'"4"'} />);
    await screen.findByRole('button', { name: /Assign to me/ });
    await user.keyboard('a');
    await waitFor(() => expect(assigned).toEqual([{ assigneeId: 'p1' }]));
  });
});

describe('the conversation', () => {
  it('ends with the newest, begins with the request, and names who may read what', async () => {
    const user = userEvent.setup();
    await show(<Conversation one={one} />);
    const earlier = await screen.findByRole('button', { name: 'Show earlier' });
    expect(screen.queryByText('Smoke since nine')).toBeNull();
    await user.click(earlier);
    expect(await screen.findByText('Smoke since nine')).toBeInTheDocument();
    expect(screen.getAllByText(/^Text of/).map((each) => each.textContent)).toEqual([
      'Text of first',
      'Text of second',
      'Text of third',
    ]);
    const [first, second, third] = screen.getAllByRole('listitem');
    expect(within(first as HTMLElement).getByText('Customer')).toBeInTheDocument();
    expect(within(second as HTMLElement).getByText('Reply to the customer')).toBeInTheDocument();
    expect(await within(second as HTMLElement).findByText('Demo partner')).toBeInTheDocument();
    expect(within(third as HTMLElement).getByText('Internal note')).toBeInTheDocument();
    expect(await within(third as HTMLElement).findByText('Wang Fang')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'Jun 1, 2026',
      'Jun 2, 2026',
    ]);
  });
});
