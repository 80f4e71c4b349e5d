import { screen, waitFor, within } from '@testing-library/react';
import type { Trouble } from '@/api/types';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { showPage } from '@/test/render';

const lin = { id: 'u1', username: 'lin', name: 'Lin', roles: ['sales-rep'] };
const profile = { ...lin, rights: ['accounts:read', 'accounts:write', 'operations:read'] };
const preferences = { timeZone: 'Pacific/Kiritimati', favourites: [], version: 3 };
const down: Trouble = {
  part: 'identity-service',
  state: 'DOWN',
  since: '2026-01-01T08:00:00Z',
  objects: ['me', 'users', 'views'],
};

const server = mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user: lin })),
  http.get('*/api/me', () => HttpResponse.json(profile)),
  http.get('*/api/me/preferences', () => HttpResponse.json(preferences, { headers: { ETag: '"3"' } })),
  http.get('*/api/notifications/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: 1, capped: false })),
  http.get('*/api/accounts', () =>
    HttpResponse.json({
      items: [{ id: 'a1', name: 'Acme', kind: 'ORGANISATION', createdAt: '2026-01-01T11:00:00Z' }],
      next: null,
    }),
  ),
  http.get('*/api/:object', () => HttpResponse.json({ items: [], next: null })),
);

const refused = (status: number, code: string) =>
  server.use(
    http.get('*/api/me', () => refuse(status, code)),
    http.get('*/api/me/preferences', () => refuse(status, code)),
    http.get('*/api/views', () => refuse(status, code)),
    http.get('*/api/system', () => HttpResponse.json({ asOf: down.since, troubles: [down] })),
  );

async function seenOnce() {
  const { unmount } = await showPage('/accounts');
  await screen.findByRole('button', { name: 'New customer' });
  await waitFor(() => expect(localStorage.getItem('guanxi.lastKnown')).toContain('Kiritimati'));
  unmount();
}

const bar = () => screen.findByRole('status', { name: 'State of the system' });

describe('with identity-service away', () => {
  it('a page that is loaded again offers what the person was last known to have', async () => {
    await seenOnce();
    refused(503, 'service-unavailable');
    await showPage('/accounts');
    expect(await screen.findByRole('button', { name: 'New customer' })).toBeVisible();
    // the zone of the profile, a day ahead of that of the device
    expect(await within(await bar()).findByTitle(/Jan 1, 2026.*10:00 PM/)).toBeVisible();
    expect(within(await bar()).queryByText(/What you may do is not known now/)).toBeNull();
  });

  it('says that rights are not known where they never were, and offers them when they are', async () => {
    refused(503, 'service-unavailable');
    const { queries } = await showPage('/accounts');
    expect(await within(await bar()).findByText(/What you may do is not known now/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'New customer' })).toBeNull();
    expect(await screen.findByText('Saved views could not be read.')).toBeVisible();
    server.resetHandlers();
    server.use(http.get('*/api/system', () => HttpResponse.json({ asOf: down.since, troubles: [] })));
    await queries.refetchQueries({ queryKey: ['system'] });
    expect(await screen.findByRole('button', { name: 'New customer' })).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Saved views could not be read.')).toBeNull());
  });

  it('shows nobody what somebody else may do', async () => {
    await seenOnce();
    refused(503, 'service-unavailable');
    server.use(
      http.get('*/session', () => HttpResponse.json({ signedIn: true, user: { ...lin, id: 'u2' } })),
    );
    await showPage('/accounts');
    expect(await within(await bar()).findByText(/What you may do is not known now/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'New customer' })).toBeNull();
  });

  it('believes a refusal', async () => {
    await seenOnce();
    refused(403, 'forbidden');
    await showPage('/accounts');
    await screen.findByText('Acme');
    expect(screen.queryByRole('button', { name: 'New customer' })).toBeNull();
    expect(localStorage.getItem('guanxi.lastKnown')).toBeNull();
  });
});
