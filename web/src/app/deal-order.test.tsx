import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDeal } from '@/test/open-deal';
import { showPage } from '@/test/render';
import { http, HttpResponse, may, mockApi } from '@/test/server';

vi.setConfig({ testTimeout: 60_000 }); // whole pages
const user = { id: 'u1', username: 'lin', name: 'Lin', roles: ['sales-rep'] };
const nothing = () => HttpResponse.json({ items: [], next: null });
const won = { ...openDeal, status: 'WON', next: ['OPEN'], expectedCloseOn: '2026-12-03' };
const order = { id: 'o1', number: 'SO-000217', status: 'PLACED', amount: 1000, currency: 'CNY' };
const orders = (...items: object[]) =>
  http.get('*/api/orders', () => HttpResponse.json({ items, next: null }));
const deal = (one: object) =>
  http.get('*/api/deals/d1', () => HttpResponse.json(one, { headers: { etag: '"3"' } }));

const server = mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user })),
  may('deals:read', 'deals:write', 'orders:read', 'orders:write'),
  http.get('*/api/me/preferences', () => new HttpResponse(null, { status: 404 })),
  deal(won),
  http.get('*/api/deals/d1/moves', nothing),
  http.get('*/api/accounts/a1', () => HttpResponse.json({ id: 'a1', name: 'Acme' })),
  http.get('*/api/insights/accounts/a1', () => new HttpResponse(null, { status: 404 })),
  http.get('*/api/segments/fields', nothing),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/:object', nothing),
);

describe('the day on which a deal is to close', () => {
  it.each([
    ['stands at one that is open', { ...won, status: 'OPEN', next: [] }, true],
    ['stands at none that has ended', won, false],
  ])('%s', async (_what, one, stands) => {
    server.use(deal(one));
    await showPage('/deals/d1');
    expect(await screen.findByRole('heading', { level: 1, name: openDeal.name })).toBeVisible();
    expect(screen.queryByText('closes Dec 3, 2026') !== null).toBe(stands);
  });
});

describe('an order of a won deal', () => {
  it('is what comes next', async () => {
    await showPage('/deals/d1');
    expect(await screen.findByText('No order was made of it yet.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'New order' })).toHaveAttribute('data-variant', 'filled');
  });

  it.each([
    ['en', 'Another order', 'There is order SO-000217 of this deal already.'],
    ['zh-CN', '再建订单', '此商机已有订单 SO-000217。'],
  ] as const)('is told of before another one is placed, in %s', async (language, another, already) => {
    server.use(orders(order, { ...order, id: 'o2', number: 'SO-000218', status: 'CANCELLED' }));
    await showPage('/deals/d1', language);
    const button = await screen.findByRole('button', { name: another });
    expect(button).toHaveAttribute('data-variant', 'default');
    await userEvent.setup().click(button);
    expect(await within(await screen.findByRole('dialog')).findByText(already)).toBeVisible();
  });
});
