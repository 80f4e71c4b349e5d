import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { showPage } from '@/test/render';
import { scheduledCampaign } from '@/test/scheduled-campaign';

const user = { id: 'u1', username: 'lin', name: 'Lin', roles: ['marketer'] };
const one = {
  ...scheduledCampaign,
  startsAt: '2026-12-01T08:30:05Z',
  endsAt: '2026-12-24T16:00:00Z',
};
const written: unknown[] = [];

mockApi(
  may('campaigns:read', 'campaigns:write'),
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user })),
  http.get('*/api/notifications/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/segments', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/campaigns/g1', () => HttpResponse.json(one, { headers: { etag: '"4"' } })),
  http.get('*/api/campaigns/g1/*', () => HttpResponse.json({ items: [], next: null })),
  http.patch('*/api/campaigns/g1', async ({ request }) => {
    written.push(await request.json());
    return HttpResponse.json({ ...one, name: 'Autumn', version: 5 }, { headers: { etag: '"5"' } });
  }),
);

beforeEach(() => written.splice(0));

async function edit() {
  const page = await showPage('/campaigns/g1/edit');
  return { ...page, name: await screen.findByRole('textbox', { name: /Name/ }), user: userEvent.setup() };
}

describe('the form of a campaign', () => {
  it('writes what was changed and no moment that nobody touched', async () => {
    const { name, user: hand } = await edit();
    await hand.clear(name);
    await hand.type(name, 'Autumn');
    await hand.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(written).toEqual([{ name: 'Autumn' }]));
  });

  it('writes nothing when nothing was changed', async () => {
    const { user: hand, router } = await edit();
    await hand.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/campaigns/g1'));
    expect(written).toEqual([]);
  });
});
