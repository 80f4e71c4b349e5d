import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { showPage } from '@/test/render';

const user = { id: 'u1', username: 'lin', name: 'Lin', roles: ['sales-rep'] };
const lead = {
  id: 'l1',
  name: '王小明',
  status: 'ASSIGNED',
  next: ['WORKING', 'DISQUALIFIED'],
  ownerId: 'u1',
  createdAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  version: 4,
};
const said = (id: string, subject: string, occurredAt: string) => ({
  id,
  kind: 'CALL',
  subject,
  leadId: 'l1',
  occurredAt,
  version: 0,
});
const sent: unknown[] = [];
let pages: Record<string, { items: unknown[]; next: string | null }> = {};

mockApi(
  may('leads:read', 'leads:write', 'interactions:read', 'interactions:write'),
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user })),
  http.get('*/api/notifications/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/users', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/users/u1', () => HttpResponse.json(user)),
  http.get('*/api/leads/l1', () => HttpResponse.json(lead, { headers: { etag: '"4"' } })),
  http.get('*/api/leads/l1/*', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/interactions', ({ request }) => {
    const { searchParams } = new URL(request.url);
    return searchParams.get('filter') === 'leadId==l1'
      ? HttpResponse.json(pages[searchParams.get('after') ?? ''])
      : HttpResponse.json({ items: [], next: null });
  }),
  http.get('*/api/interactions/i1', () =>
    HttpResponse.json({ ...said('i1', 'First', '2026-06-02T08:00:00Z'), body: 'Wants a quote by Friday' }),
  ),
  http.post('*/api/interactions', async ({ request }) => {
    sent.push(await request.json());
    pages = { '': { items: [said('i1', 'Called back', '2026-06-02T08:00:00Z')], next: null } };
    return HttpResponse.json({ id: 'i1' }, { status: 201 });
  }),
);

beforeEach(() => {
  localStorage.clear();
  sent.splice(0);
  pages = { '': { items: [], next: null } };
});

describe('the page of a lead that is no customer yet', () => {
  it('takes down what was said and shows it', async () => {
    const hand = userEvent.setup();
    await showPage('/leads/l1');
    expect(await screen.findByText('Nothing was said yet')).toBeVisible();
    await hand.click(screen.getByRole('textbox', { name: 'Subject' }));
    await hand.click(screen.getByRole('radio', { name: 'Call' }));
    await hand.type(
      screen.getByRole('textbox', { name: 'Subject' }),
      'Called back{Control>}{Enter}{/Control}',
    );
    await waitFor(() => expect(sent).toEqual([{ leadId: 'l1', kind: 'CALL', subject: 'Called back' }]));
    expect(await screen.findByRole('link', { name: 'Called back' })).toBeVisible();
    expect(screen.queryByText('Nothing was said yet')).not.toBeInTheDocument();
  });

  it('shows the latest first and earlier ones on demand', async () => {
    const hand = userEvent.setup();
    pages = {
      '': { items: [said('i2', 'Second', '2026-06-03T08:00:00Z')], next: 'c1' },
      c1: { items: [said('i1', 'First', '2026-06-02T08:00:00Z')], next: null },
    };
    await showPage('/leads/l1');
    const second = await screen.findByRole('link', { name: 'Second' });
    await hand.click(screen.getByRole('button', { name: 'Show earlier' }));
    const first = await screen.findByRole('link', { name: 'First' });
    expect(second.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows at the side what was said, when one opens it', async () => {
    const hand = userEvent.setup();
    pages = { '': { items: [said('i1', 'First', '2026-06-02T08:00:00Z')], next: null } };
    await showPage('/leads/l1');
    await hand.click(await screen.findByRole('link', { name: 'First' }));
    expect(await screen.findByText('Wants a quote by Friday')).toBeVisible();
  });
});
