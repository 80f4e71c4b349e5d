import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDeal } from '@/test/open-deal';
import { showPage } from '@/test/render';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';

const user = { id: 'u1', username: 'lin', name: 'Lin', roles: ['sales-rep'] };
const nothing = () => HttpResponse.json({ items: [], next: null });
const insights = {
  accountId: 'a1',
  asOf: '2026-01-01T08:00:00Z',
  facts: { orders: 3, currency: 'CNY' },
  value: {
    expectedOrders: 2,
    expectedSpend: 50,
    expectedValue: 100,
    probabilityActive: 0.9,
    months: 12,
    currency: 'CNY',
    modelVersion: 3,
    asOf: '2026-01-01T08:00:00Z',
  },
  segments: [
    {
      segmentId: 's1',
      name: 'Champions',
      since: '2026-01-01T08:00:00Z',
      reason: { cause: 'EVENT', conditions: [] },
    },
  ],
};
const openCase = {
  id: 'c1',
  number: 'CS-1',
  subject: 'Pump leaks',
  state: 'OPEN',
  changedAt: '2026-01-01T08:00:00Z',
};

const server = mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user })),
  may('deals:read', 'deals:write', 'cases:read', 'accounts:read'),
  http.get('*/api/me/preferences', () => new HttpResponse(null, { status: 404 })),
  http.get('*/api/system', () => HttpResponse.json({ asOf: '2026-01-01T08:00:00Z', troubles: [] })),
  http.get('*/api/notifications/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/deals/d1', () => HttpResponse.json(openDeal, { headers: { etag: '"3"' } })),
  http.get('*/api/deals/d1/moves', nothing),
  http.get('*/api/deals', () =>
    HttpResponse.json({ items: [{ id: 'd1', accountName: '华北机械' }], next: null }),
  ),
  http.get('*/api/accounts/a1', () => HttpResponse.json({ id: 'a1', name: 'Acme' })),
  http.get('*/api/contacts', () =>
    HttpResponse.json({ items: [{ id: 'p1', fullName: 'Wang Wei' }], next: null }),
  ),
  http.get('*/api/cases', () => HttpResponse.json({ items: [openCase], next: null })),
  http.get('*/api/insights/accounts/a1', () => HttpResponse.json(insights)),
  http.get('*/api/segments/fields', () => HttpResponse.json({ items: [] })),
  http.get('*/api/pipelines', nothing),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/:object', nothing),
);

const related = () => screen.findByRole('complementary', { name: 'Related' });

describe('the page of a deal', () => {
  it('shows what is known of its customer at the side', async () => {
    await showPage('/deals/d1');
    const side = await related();
    expect(await within(side).findByText(/100\.00/)).toBeVisible();
    expect(within(side).getByRole('link', { name: 'Champions' })).toBeVisible();
    expect(await within(side).findByRole('link', { name: 'Pump leaks' })).toBeVisible();
    expect(await within(side).findByText('Wang Wei')).toBeVisible();
  });

  it('keeps all else at its side when analytics is away', async () => {
    server.use(http.get('*/api/insights/accounts/a1', () => refuse(503, 'service-unavailable')));
    await showPage('/deals/d1');
    const side = await related();
    expect(await within(side).findByRole('alert')).toBeVisible();
    expect(await within(side).findByRole('link', { name: 'Pump leaks' })).toBeVisible();
  });

  it('names its customer and says what cannot be read while customer-service is away', async () => {
    server.use(
      http.get('*/api/accounts/a1', () => refuse(503, 'service-unavailable')),
      http.get('*/api/contacts', () => refuse(503, 'service-unavailable')),
    );
    await showPage('/deals/d1');
    expect((await screen.findAllByRole('link', { name: '华北机械' })).length).toBe(2);
    const notice = await within(await related()).findByRole('alert');
    expect(notice).toHaveTextContent('This could not be read now.');
    server.resetHandlers();
    await userEvent.setup().click(within(notice).getByRole('button', { name: 'Try again' }));
    expect(await within(await related()).findByText('Wang Wei')).toBeVisible();
  });

  it('never leaves a link without a word', async () => {
    server.use(
      http.get('*/api/accounts/a1', () => refuse(503, 'service-unavailable')),
      http.get('*/api/deals', nothing),
    );
    await showPage('/deals/d1');
    await waitFor(() =>
      expect(screen.getAllByRole('link', { name: 'Name cannot be read now' }).length).toBe(2),
    );
  });
});
