import { fireEvent, screen, waitFor } from '@testing-library/react';
import { openDeal } from '@/test/open-deal';
import { showPage } from '@/test/render';
import { http, HttpResponse, may, mockApi } from '@/test/server';

vi.setConfig({ testTimeout: 60_000 }); // whole pages
const user = { id: 'u1', username: 'lin', name: 'Lin', roles: ['sales-rep'] };
const nothing = () => HttpResponse.json({ items: [], next: null });
const reading = ['accounts:read', 'deals:read', 'interactions:read'];

const server = mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user })),
  may(...reading, 'interactions:write'),
  http.get('*/api/me/preferences', () => new HttpResponse(null, { status: 404 })),
  http.get('*/api/deals/d1', () => HttpResponse.json(openDeal, { headers: { etag: '"3"' } })),
  http.get('*/api/deals/d1/moves', nothing),
  http.get('*/api/accounts/a1', () => HttpResponse.json({ id: 'a1', name: 'Acme' })),
  http.get('*/api/accounts/a1/:part', nothing),
  http.get('*/api/insights/accounts/a1', () => new HttpResponse(null, { status: 404 })),
  http.get('*/api/segments/fields', nothing),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/:object', nothing),
);

const press = () => fireEvent.keyDown(document.body, { key: 'L', shiftKey: true });
const line = () => screen.queryByRole('textbox', { name: 'Subject' });

describe('the key to log an activity', () => {
  it('leads to the line of the timeline from another tab of a record', async () => {
    const { router } = await showPage('/deals/d1');
    await screen.findByRole('tab', { name: 'Timeline' });
    expect(line()).not.toBeInTheDocument();
    press();
    await waitFor(() => expect(line()).toHaveFocus());
    expect(router.state.location.search).toEqual({ tab: 'timeline' });
    press();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('opens the form on a page without a timeline', async () => {
    await showPage('/deals');
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => {
      press();
      expect(screen.getByRole('dialog', { name: 'Log an activity' })).toBeVisible();
    });
  });

  it('does nothing for who may log none, and the sheet of keys does not mark it', async () => {
    server.use(may(...reading));
    await showPage('/deals/d1');
    const tab = await screen.findByRole('tab', { name: 'Timeline' });
    press();
    expect(tab).toHaveAttribute('aria-selected', 'false');
    fireEvent.keyDown(document.body, { key: '?' });
    const action = await screen.findByText('Log an activity');
    expect(action.closest('[data-here]')).toBeNull();
  });
});
