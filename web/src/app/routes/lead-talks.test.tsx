import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draftPlace } from '@/lib/drafts';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { showPage } from '@/test/render';

const user = { id: 'u1', username: 'lin', name: 'Lin', roles: ['sales-rep'] };
const lead = {
  id: 'l1',
  name: '王小明',
  status: 'ASSIGNED',
  next: ['WORKING', 'DISQUALIFIED'],
  convertible: false,
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

const server = mockApi(
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
    await showPage('/leads/l1?tab=timeline');
    const second = await screen.findByRole('link', { name: 'Second' });
    await hand.click(screen.getByRole('button', { name: 'Show earlier' }));
    const first = await screen.findByRole('link', { name: 'First' });
    expect(second.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it.each([
    ['en', 'ASSIGNED', 'Overview', 'Timeline', /^Talk to them and note it here/],
    ['zh-CN', 'NURTURING', '概览', '时间线', /^保持联系/],
  ] as const)('begins with the next step and the latest, in %s', async (language, status, one, two, step) => {
    const hand = userEvent.setup();
    server.use(http.get('*/api/leads/l1', () => HttpResponse.json({ ...lead, status })));
    pages = { '': { items: [said('i2', 'Second', '2026-06-03T08:00:00Z')], next: 'c1' } };
    await showPage('/leads/l1', language);
    expect(await screen.findByText(step, {}, { timeout: 30_000 })).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Second' })).toBeVisible();
    expect(screen.getByRole('tab', { name: one })).toHaveAttribute('aria-selected', 'true');
    await hand.click(screen.getByRole('tab', { name: two }));
    expect(screen.queryByText(step)).not.toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Second' })).toBeVisible();
  });

  it('shows at the side what was said, when one opens it', async () => {
    const hand = userEvent.setup();
    pages = { '': { items: [said('i1', 'First', '2026-06-02T08:00:00Z')], next: null } };
    await showPage('/leads/l1');
    await hand.click(await screen.findByRole('link', { name: 'First' }));
    expect(await screen.findByText('Wants a quote by Friday')).toBeVisible();
  });
});

describe('the page of a lead that has become a customer', () => {
  const conversion = { accountId: 'a1', contactId: null, dealId: 'd1', convertedAt: '2026-06-05T00:00:00Z' };
  const deal = { id: 'd1', name: 'Lathe for North', stage: 'Proposal', amount: 500, currency: 'CNY' };

  it('shows how its deal does, and what happened last at the customer', async () => {
    const asked: (string | null)[] = [];
    server.use(
      may('leads:read', 'deals:read', 'accounts:read'),
      http.get('*/api/leads/l1', () =>
        HttpResponse.json({ ...lead, status: 'QUALIFIED', next: [], conversion }),
      ),
      http.get('*/api/deals', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('filter'));
        return HttpResponse.json({ items: [deal], next: null });
      }),
      http.get('*/api/deals/d1', () => HttpResponse.json(deal)),
      http.get('*/api/pipelines', () => HttpResponse.json({ items: [], next: null })),
      http.get('*/api/accounts/a1', () => HttpResponse.json({ id: 'a1', name: 'North Machinery' })),
      http.get('*/api/accounts/a1/timeline', () => HttpResponse.json({ items: [], next: null })),
    );
    await showPage('/leads/l1');
    const table = within(await screen.findByRole('table', {}, { timeout: 30_000 }));
    expect(await table.findByRole('link', { name: 'Lathe for North' })).toHaveAttribute('href', '/deals/d1');
    expect(asked).toContain('id==d1');
    expect(screen.getByRole('heading', { name: 'Its deal' })).toBeVisible();
    expect(await screen.findByText('Nothing has happened yet')).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true');
  });

  it('goes on with what was begun to be written before, and writes it to the customer', async () => {
    const hand = userEvent.setup();
    server.use(
      http.get('*/api/leads/l1', () =>
        HttpResponse.json({ ...lead, status: 'QUALIFIED', next: [], conversion }),
      ),
      http.get('*/api/accounts/a1', () => HttpResponse.json({ id: 'a1', name: 'North Machinery' })),
      http.get('*/api/accounts/a1/*', () => HttpResponse.json({ items: [], next: null })),
    );
    const draft = draftPlace('u1', 'timeline.l1');
    draft.write({ kind: 'CALL', subject: 'Begun as a lead', body: '' });
    await showPage('/leads/l1');
    const subject = await screen.findByRole('textbox', { name: 'Subject' }, { timeout: 30_000 });
    expect(subject).toHaveValue('Begun as a lead');
    await hand.click(screen.getByRole('tab', { name: 'Timeline' }));
    const again = await screen.findByRole('textbox', { name: 'Subject' });
    expect(again).toHaveValue('Begun as a lead');
    await hand.type(again, '{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(sent).toEqual([{ accountId: 'a1', kind: 'CALL', subject: 'Begun as a lead' }]),
    );
    await waitFor(() => expect(draft.text()).toBeNull());
  });
});
