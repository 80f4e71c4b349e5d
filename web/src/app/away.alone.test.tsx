import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { showPage } from '@/test/render';

vi.mock('@/ui/chart/chart-canvas', () => ({ ChartCanvas: () => null }));

const user = { id: 'u1', username: 'lin', name: 'Lin', roles: ['marketer'] };
const grid = {
  asOf: '2026-01-01T08:00:00Z',
  edgesAsOf: '2026-01-01T08:00:00Z',
  edgesVersion: 1,
  currency: 'CNY',
  ordersWithoutRate: 3,
  cells: [{ r: 5, fm: 5, name: 'CHAMPIONS', accounts: 10, revenue: 900 }],
};
const nothing = () => HttpResponse.json({ items: [], next: null });

const server = mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user })),
  http.get('*/api/me', () => HttpResponse.json({ ...user, rights: ['accounts:write'] })),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: 41, capped: false })),
  http.get('*/api/accounts/a1', () =>
    HttpResponse.json(
      {
        id: 'a1',
        kind: 'ORGANISATION',
        name: 'Acme',
        keys: [],
        externalKeys: [],
        createdAt: '2026-01-01T08:00:00Z',
        changedAt: '2026-01-01T08:00:00Z',
        version: 1,
      },
      { headers: { etag: '"1"' } },
    ),
  ),
  http.get('*/api/accounts/a1/timeline', nothing),
  http.get('*/api/accounts/activity', nothing),
  http.get('*/api/contacts', () =>
    HttpResponse.json({
      items: [{ id: 'c1', fullName: 'Wang Wei', createdAt: '2026-01-01T08:00:00Z' }],
      next: null,
    }),
  ),
  http.get('*/api/users', nothing),
  http.get('*/api/campaigns', nothing),
);

const campaign = (segmentId: string) => ({
  id: `g-${segmentId}`,
  name: `To ${segmentId}`,
  state: 'DRAFT',
  segmentId,
  version: 1,
  createdAt: '2026-01-01T08:00:00Z',
});

const services = ['insights', 'models', 'segments'];
const since = '2026-01-01T08:00:00Z';
const down = { part: 'analytics-service', state: 'DOWN', since, objects: services };
const insights = {
  accountId: 'a1',
  asOf: since,
  facts: { orders: 5, revenue: 142, currency: 'CNY', ordersWithoutRate: 0 },
  value: {
    expectedOrders: 2,
    expectedSpend: 10,
    expectedValue: 20,
    currency: 'CNY',
    months: 12,
    probabilityActive: 0.9,
    asOf: since,
    modelVersion: 1,
  },
  rfm: {
    frequency: 5,
    monetary: 442,
    currency: 'CNY',
    ordersWithoutRate: 0,
    ...{ r: 5, f: 5, m: 5, fm: 5 },
    name: 'CHAMPIONS',
    asOf: since,
    edgesVersion: 1,
  },
  segments: [],
};
const away = () =>
  services.flatMap((object) => [
    http.get(`*/api/${object}`, () => refuse(503, 'service-unavailable')),
    http.get(`*/api/${object}/*`, () => refuse(503, 'service-unavailable')),
  ]);

describe('with analytics away', () => {
  it('the page of an account shows all else and can be tried again', async () => {
    server.use(...away());
    await showPage('/accounts/a1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Acme' })).toBeInTheDocument();
    const related = screen.getByRole('complementary', { name: 'Related' });
    expect(await within(related).findByRole('alert')).toBeInTheDocument();
    expect(within(related).getByRole('button', { name: 'Try again' })).toBeInTheDocument();
    expect(await within(related).findByText('Wang Wei')).toBeInTheDocument();
  });

  it.each([
    ['with a value and scores', insights, 4],
    ['with neither', { ...insights, value: null, rfm: null }, 3],
  ])('what was read before of a customer %s says from when it is', async (_, read, parts) => {
    server.use(http.get('*/api/insights/accounts/a1', () => HttpResponse.json(read)));
    const { queries } = await showPage('/accounts/a1');
    expect(await screen.findByText('In no segment.')).toBeInTheDocument();
    expect(screen.queryByText(/cannot be refreshed now/)).not.toBeInTheDocument();
    server.use(http.get('*/api/system', () => HttpResponse.json({ asOf: since, troubles: [down] })));
    await queries.refetchQueries({ queryKey: ['system'] });
    await waitFor(() => expect(screen.getAllByText(/cannot be refreshed now/)).toHaveLength(parts));
  });

  it('the RFM grid comes when it is tried again', async () => {
    server.use(...away());
    await showPage('/rfm');
    const retry = await screen.findByRole('button', { name: 'Try again' });
    server.resetHandlers();
    server.use(http.get('*/api/insights/rfm', () => HttpResponse.json(grid)));
    await userEvent.setup().click(retry);
    expect(await screen.findByRole('link', { name: /10.*Champions/ })).toBeInTheDocument();
    expect(screen.getByText(/3 orders counts nowhere/)).toBeInTheDocument();
  });

  it('the RFM grid stays and says from when it is', async () => {
    server.use(http.get('*/api/insights/rfm', () => HttpResponse.json(grid)));
    const { queries } = await showPage('/rfm');
    expect(await screen.findByRole('link', { name: /10.*Champions/ })).toBeInTheDocument();
    server.use(...away());
    await queries.invalidateQueries({ queryKey: ['insights'] });
    expect((await screen.findAllByText(/cannot be refreshed now/)).length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: /10.*Champions/ })).toBeInTheDocument();
  });

  it('the name of a segment stays where it was read before, and is said to be away where it was not', async () => {
    const page = () => HttpResponse.json({ items: [campaign('s1'), campaign('s2')], next: null });
    server.use(http.get('*/api/campaigns', page));
    server.use(
      http.get('*/api/segments/s1', () => HttpResponse.json({ id: 's1', name: 'Lapsing', version: 1 })),
    );
    server.use(http.get('*/api/segments/s2', () => refuse(503, 'service-unavailable')));
    const first = await showPage('/campaigns');
    expect(await screen.findByText('Lapsing')).toBeInTheDocument();
    first.unmount();
    server.use(...away());
    await showPage('/campaigns');
    expect(await screen.findByText('Lapsing')).toHaveAttribute(
      'title',
      expect.stringMatching(/cannot be refreshed now/),
    );
    expect(await screen.findByText('Name cannot be read now')).toBeInTheDocument();
  });

  it('whom a rule takes in is asked again', async () => {
    const counted = () => HttpResponse.json({ count: 7, sample: [], asOf: '2026-01-01T08:00:00Z' });
    server.use(
      ...away(),
      http.post('*/api/segments/previews', () => refuse(503, 'service-unavailable')),
    );
    const rule = JSON.stringify({ and: [{ field: 'orders.count', op: 'ge', value: 3 }] });
    await showPage(`/segments/new?rule=${encodeURIComponent(JSON.stringify(rule))}`);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.queryByText(/trace-1/)).not.toBeInTheDocument();
    server.use(http.post('*/api/segments/previews', counted));
    await userEvent.setup().click(retry);
    expect(await screen.findByText('7')).toBeInTheDocument();
  });

  it.each(['/customer-value', '/segments', '/segments/s1'])(
    '%s says so and can be tried again',
    async (path) => {
      server.use(...away());
      await showPage(path);
      expect((await screen.findAllByRole('button', { name: 'Try again' })).length).toBeGreaterThan(0);
    },
  );

  it('the home page counts what others know and marks the rest', async () => {
    server.use(...away());
    await showPage('/');
    const campaigns = await screen.findByRole('region', { name: 'Campaigns under way' });
    expect(await within(campaigns).findByRole('link', { name: '41' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/campaigns\?filter=/),
    );
    const champions = screen.getByRole('region', { name: 'Revenue from champions' });
    expect(await within(champions).findByText('not known')).toBeInTheDocument();
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(1));
  });
});
