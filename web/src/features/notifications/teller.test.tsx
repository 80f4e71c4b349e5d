import { Notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startLive } from '@/lib/live';
import { FakeSource } from '@/test/fake-source';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { Bell } from './bell';
import { Teller } from './teller';

const id = (last: number) => `018f0000-0000-7000-8000-${String(last).padStart(12, '0')}`;
let quietHours = { enabled: false, from: '00:00', until: '00:00', days: [] };
let choice = { kind: 'DEAL_ASSIGNED', inApp: true, toast: true, desktop: true };
let unread = 0;
const read: unknown[] = [];

mockApi(
  http.get('*/api/notifications', ({ request }) => {
    const filter = new URL(request.url).searchParams.get('filter') ?? '';
    const ids = /^id=in=\((.*)\)$/.exec(filter)?.[1]?.split(',') ?? [];
    const items = ids.map((one) => ({
      id: one,
      kind: 'DEAL_ASSIGNED',
      object: 'deals',
      objectId: one,
      words: { name: 'Ten pumps' },
      actor: { id: 'p1', name: 'Wang' },
      at: new Date().toISOString(),
      readAt: null,
    }));
    return HttpResponse.json({ items, next: null });
  }),
  http.get('*/api/notifications/count', () => HttpResponse.json({ count: unread, capped: false })),
  http.get('*/api/notifications/choices', () => HttpResponse.json({ items: [choice], next: null })),
  http.get('*/api/me/preferences', () => HttpResponse.json({ quietHours }, { headers: { ETag: '"1"' } })),
  http.put('*/api/notifications/:id/read', ({ params }) => {
    read.push(params.id);
    return new HttpResponse(null, { status: 204 });
  }),
);

const desktop = vi.fn();
class FakeNotification {
  static permission = 'granted';
  onclick: (() => void) | null = null;
  constructor(title: string, options: NotificationOptions) {
    desktop(title, options.tag);
  }
  close() {}
}

let stop = () => {};
beforeEach(() => {
  quietHours = { enabled: false, from: '00:00', until: '00:00', days: [] };
  choice = { kind: 'DEAL_ASSIGNED', inApp: true, toast: true, desktop: true };
  unread = 0;
  read.splice(0);
  desktop.mockReset();
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('Notification', FakeNotification);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

async function open(part = <Teller />) {
  const shown = await show(
    <>
      <Notifications />
      {part}
    </>,
  );
  stop = startLive(shown.queries);
  return { ...shown, user: userEvent.setup() };
}

const change = (of: string, type = 'added') => ({
  object: 'notifications',
  id: of,
  type: `crm.identity.notification.${type}.v1`,
  sequence: '1',
  at: '2026-06-01T08:00:00Z',
});
const happen = (...changes: ReturnType<typeof change>[]) =>
  act(() => changes.forEach((each) => FakeSource.latest().say('change', JSON.stringify(each))));
const aMoment = () => act(() => new Promise((done) => setTimeout(done, 700)));

describe('a new notification', () => {
  it('pops up in the application and on the desktop, and leads to its record', async () => {
    const { user, router } = await open();
    happen(change(id(1)), change(id(1)));
    expect(await screen.findByText('Wang gave you the deal Ten pumps')).toBeInTheDocument();
    expect(desktop.mock.calls).toEqual([['Wang gave you the deal Ten pumps', `notification ${id(1)}`]]);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/deals/${id(1)}`));
    await waitFor(() => expect(read).toEqual([id(1)]));
  });

  it('pops up together with those that come at the same time', async () => {
    const { user, router } = await open();
    happen(...Array.from({ length: 340 }, (_, index) => change(id(index))));
    expect(await screen.findByText('340 new notifications')).toBeInTheDocument();
    happen(change(id(400)));
    expect(await screen.findByText('341 new notifications')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Open' })).toHaveLength(1);
    expect(new Set(desktop.mock.calls.map(([, tag]) => tag as string)).size).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/notifications'));
  });

  it('pops up nowhere in quiet hours', async () => {
    quietHours = { ...quietHours, enabled: true };
    await open();
    happen(change(id(1)));
    await aMoment();
    expect(screen.queryByText(/Ten pumps/)).not.toBeInTheDocument();
    expect(desktop).not.toHaveBeenCalled();
  });

  it('pops up only where its kind is chosen', async () => {
    choice = { ...choice, toast: false };
    await open();
    happen(change(id(1)));
    await waitFor(() => expect(desktop).toHaveBeenCalledOnce());
    expect(screen.queryByText(/Ten pumps/)).not.toBeInTheDocument();
  });

  it('is left to the tab that leads to show on the desktop', async () => {
    vi.stubGlobal('navigator', { ...navigator, locks: { request: () => new Promise(() => {}) } });
    await open();
    const leader = new BroadcastChannel('guanxi.live');
    leader.postMessage({ kind: 'change', change: change(id(1)) });
    expect(await screen.findByText('Wang gave you the deal Ten pumps')).toBeInTheDocument();
    expect(desktop).not.toHaveBeenCalled();
    leader.close();
  });
});

describe('a notification that was read on another screen', () => {
  it('is counted no longer, and pops up nowhere', async () => {
    unread = 2;
    await open(
      <>
        <Bell />
        <Teller />
      </>,
    );
    expect(await screen.findByRole('button', { name: '2 unread notifications' })).toBeInTheDocument();
    unread = 1;
    happen(change(id(9), 'read'));
    expect(await screen.findByRole('button', { name: '1 unread notification' })).toBeInTheDocument();
    expect(desktop).not.toHaveBeenCalled();
  });
});
