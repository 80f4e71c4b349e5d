import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { showPage } from '@/test/render';

const user = { id: 'u1', username: 'lin', name: 'Lin', roles: ['read-only'] };
const nothing = () => HttpResponse.json({ items: [], next: null });
const campaign = {
  id: 'g1',
  name: 'Spring',
  channel: 'MAIL',
  state: 'DRAFT',
  allowedMoves: [],
  createdAt: '2026-01-01T08:00:00Z',
  changedAt: '2026-01-01T08:00:00Z',
  version: 0,
};

const server = mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user })),
  may('segments:read', 'campaigns:read', 'accounts:read'),
  http.get('*/api/me/preferences', () => new HttpResponse(null, { status: 404 })),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/campaigns/g1', () => HttpResponse.json(campaign, { headers: { etag: '"0"' } })),
  http.get('*/api/segments/fields', () =>
    HttpResponse.json([{ name: 'orders.count', type: 'NUMBER', ops: ['ge'], options: [] }]),
  ),
  http.post('*/api/segments/previews', () =>
    HttpResponse.json({ count: 41, sample: [{ accountId: '1', name: 'Acme' }] }),
  ),
  http.get('*/api/segments', nothing),
);

const alone = 'This is not yours to change';

describe('a page that writes', () => {
  it.each(['/segments/new', '/campaigns/new', '/campaigns/g1/edit'])(
    'at %s says who can grant it to those who may not',
    async (path) => {
      await showPage(path);
      expect(await screen.findByRole('heading', { level: 1, name: alone })).toBeInTheDocument();
      expect(document.title).toBe(`${alone} · 关系 Guanxi`);
      const main = within(screen.getByRole('main'));
      expect(main.getByText('An administrator can grant it.')).toBeInTheDocument();
      expect(main.queryByRole('textbox')).not.toBeInTheDocument();
      expect(main.queryByRole('button')).not.toBeInTheDocument();
    },
  );

  it.each([
    ['/accounts/nope', 'There is nothing here'],
    ['/nowhere', 'There is no such page'],
  ])('gives the browser a title also where nothing is: %s', async (path, title) => {
    document.title = '';
    server.use(http.get('*/api/accounts/nope', () => refuse(404, 'account-not-found')));
    await showPage(path);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(document.title).toBe(`${title} · 关系 Guanxi`);
  });

  it('begins nothing new for those who may make nothing', async () => {
    const { queries } = await showPage('/campaigns');
    await waitFor(() => expect(queries.getQueryData(['profile'])).toBeDefined());
    expect(await screen.findByRole('button', { name: 'Search or do something' })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'New' })).toBeNull());
  });

  it('is a form for those who may', async () => {
    server.use(may('segments:write'));
    await showPage('/segments/new');
    expect(await screen.findByRole('textbox', { name: 'Name' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Create segment' })).toBeInTheDocument();
    expect(screen.queryByText(alone)).not.toBeInTheDocument();
  });

  it('shows whom a rule takes in to those who may make no segment of them', async () => {
    const rule = JSON.stringify({ field: 'orders.count', op: 'ge', value: 3 });
    await showPage(`/segments/new?${new URLSearchParams({ name: 'R5 FM5', rule: JSON.stringify(rule) })}`);
    expect(await screen.findByRole('heading', { level: 1, name: 'R5 FM5' })).toBeInTheDocument();
    expect(await screen.findByText('41')).toBeInTheDocument();
    expect(screen.getByText('Orders at least 3')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Acme' })).toHaveAttribute('href', '/accounts/1');
    expect(screen.getByText(/An administrator can grant it/)).toBeInTheDocument();
    expect(within(screen.getByRole('main')).queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('says so beside the imports that there are', async () => {
    await showPage('/imports');
    expect(await screen.findByText(alone)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Imports' })).toBeInTheDocument();
    expect(screen.queryByText('Nothing imported yet')).not.toBeInTheDocument();
  });
});
