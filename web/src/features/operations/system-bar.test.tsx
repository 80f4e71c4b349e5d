import { act, screen, waitFor, within } from '@testing-library/react';
import type { Trouble } from '@/api/types';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { showPage } from '@/test/render';

const user = { id: 'u1', username: 'lin', name: 'Lin', roles: ['marketer'] };
const since = '2026-01-01T08:00:00Z';
const trouble = (part: string, state: Trouble['state'], objects: string[]): Trouble => ({
  part,
  state,
  since,
  objects,
});
const system = (...troubles: Trouble[]) =>
  http.get('*/api/system', () => HttpResponse.json({ asOf: '2026-01-01T09:00:00Z', troubles }));
const segments = http.get('*/api/segments', () =>
  HttpResponse.json({ items: [{ id: 's1', name: 'Champions', members: 3, active: true }], next: null }),
);
const analyticsAway = [
  http.get('*/api/segments', () => refuse(503, 'service-unavailable')),
  http.get('*/api/segments/*', () => refuse(503, 'service-unavailable')),
];
const analytics = trouble('analytics-service', 'DOWN', ['segments', 'insights', 'models']);

const server = mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user })),
  http.get('*/api/notifications/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/segments/fields', () => HttpResponse.json({ items: [] })),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: 1, capped: false })),
);

const bar = async () => (await screen.findAllByRole('status'))[0] as HTMLElement;

describe('the system state bar', () => {
  it('is empty while all is well', async () => {
    server.use(segments);
    const { queries } = await showPage('/segments');
    await waitFor(() => expect(queries.getQueryData(['system'])).toBeDefined());
    expect(await bar()).toBeEmptyDOMElement();
  });

  it('names what is down or late, since when, in both languages', async () => {
    server.use(
      segments,
      system(
        trouble('events', 'DOWN', []),
        trouble('support-service', 'DOWN', ['cases']),
        trouble('sales-service', 'BEHIND', ['deals']),
        trouble('customer-service', 'HELD_BACK', ['accounts']),
      ),
    );
    await showPage('/segments');
    expect(await within(await bar()).findByText(/^Cases cannot be reached since/)).toBeVisible();
    expect(within(await bar()).getByText(/the parts do not hear of each other/)).toBeVisible();
    expect(
      within(await bar()).getByText(/^Under Leads, deals and orders, changes made elsewhere show only up to/),
    ).toBeVisible();
    expect(within(await bar()).getByText(/Changes in Customers and contacts/)).toBeVisible();
    expect(within(await bar()).getAllByText(/Jan 1, 2026/)).toHaveLength(4);
  });

  it('says so in Chinese', async () => {
    server.use(segments, system(analytics));
    await showPage('/segments', 'zh-CN');
    expect(await within(await bar()).findByText(/分群与分析自 .+ 起无法访问/)).toBeVisible();
  });

  it('says when the server itself does not answer', async () => {
    server.use(segments);
    const { queries } = await showPage('/segments');
    await waitFor(() => expect(queries.getQueryData(['system'])).toBeDefined());
    server.use(http.get('*/api/system', () => HttpResponse.error()));
    await queries.refetchQueries({ queryKey: ['system'] });
    expect(await within(await bar()).findByText(/The server cannot be reached since/)).toBeVisible();
  });
});

describe('live updates that are held up', () => {
  it.each([
    ['en', /^Live updates have been held up since .+: changes by others to records, lists and figures/],
    ['zh-CN', /^自 .+ 起实时更新有延迟/],
  ] as const)('are told with what they are about and since when, in %s', async (language, said) => {
    const streams: EventTarget[] = [];
    class Stream extends EventTarget {
      readonly readyState = 1;
      constructor() {
        super();
        streams.push(this);
      }
      close() {
        return undefined;
      }
    }
    vi.stubGlobal('EventSource', Stream);
    server.use(segments);
    await showPage('/segments', language);
    await screen.findByText('Champions');
    act(() => void streams.forEach((each) => each.dispatchEvent(new MessageEvent('delayed'))));
    expect(await within(await bar()).findByText(said)).toBeVisible();
    act(() => void streams.forEach((each) => each.dispatchEvent(new MessageEvent('current'))));
    await waitFor(async () => expect(within(await bar()).queryByText(said)).toBeNull());
    vi.unstubAllGlobals();
  });
});

describe('a session that ended', () => {
  it.each([
    ['en', 'Your session has ended', 'Sign in'],
    ['zh-CN', '登录已过期', '登录'],
  ] as const)('is told as such, with the way in beside the page, in %s', async (language, said, way) => {
    server.use(segments);
    const { queries } = await showPage('/segments', language);
    expect(await screen.findByText('Champions')).toBeVisible();
    server.use(http.get('*/api/system', () => refuse(401, 'unauthenticated')));
    await queries.refetchQueries({ queryKey: ['system'] });
    expect(await within(await bar()).findByText(new RegExp(said))).toBeVisible();
    const link = within(await bar()).getByRole('link', { name: way });
    expect(link).toHaveAttribute('href', '/oauth2/authorization/guanxi?returnTo=%2Fsegments');
    expect(link).toHaveAttribute('target', '_blank');
    expect(within(await bar()).queryByText(/cannot be reached|无法连接/)).toBeNull();
    expect(screen.getByText('Champions')).toBeVisible();
  });

  it.each([
    ['en', /^Somebody else is signed in now in this browser: Wang/, 'Go on as Wang'],
    ['zh-CN', /^此浏览器中现在登录的是其他人：Wang/, '以 Wang 的身份继续'],
  ] as const)(
    'is told from that of somebody else, as whom one may go on, in %s',
    async (language, said, way) => {
      server.use(segments);
      const { queries } = await showPage('/segments', language);
      expect(await screen.findByText('Champions')).toBeVisible();
      const wang = { ...user, id: 'u2', username: 'wang', name: 'Wang' };
      server.use(
        http.get('*/api/system', () => refuse(401, 'unauthenticated')),
        http.get('*/session', ({ request }) =>
          HttpResponse.json(
            request.headers.has('X-Guanxi-Person') ? { signedIn: false } : { signedIn: true, user: wang },
          ),
        ),
      );
      await queries.refetchQueries({ queryKey: ['system'] });
      expect(await within(await bar()).findByText(said)).toBeVisible();
      expect(within(await bar()).getByRole('button', { name: way })).toBeVisible();
      expect(within(await bar()).queryByRole('link')).toBeNull();
      expect(screen.getByText('Champions')).toBeVisible();
    },
  );

  it('is not taken for that of somebody else when the same person is back', async () => {
    server.use(segments);
    const { queries } = await showPage('/segments');
    expect(await screen.findByText('Champions')).toBeVisible();
    server.use(http.get('*/api/system', () => refuse(401, 'unauthenticated')));
    await queries.refetchQueries({ queryKey: ['system'] });
    await waitFor(() => expect(queries.getQueryData(['session', 'other'])).toBeNull());
    expect(within(await bar()).getByRole('link', { name: 'Sign in' })).toBeVisible();
  });
});

describe('with a service away', () => {
  it('a page says since when, and comes back by itself when the service does', async () => {
    server.use(...analyticsAway, system(analytics));
    const { queries } = await showPage('/segments');
    const alert = await screen.findByRole('alert');
    expect(await within(alert).findByText('Segments and analytics cannot be reached')).toBeVisible();
    expect(within(alert).getByText(/Since Jan 1, 2026/)).toBeVisible();

    server.use(segments);
    await queries.refetchQueries({ queryKey: ['system'] });
    expect(screen.queryByText('Champions')).toBeNull();
    server.use(system());
    await queries.refetchQueries({ queryKey: ['system'] });
    expect(await screen.findByText('Champions')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('what is shown stays, and the bar says from when it is', async () => {
    server.use(segments);
    const { queries } = await showPage('/segments');
    expect(await screen.findByText('Champions')).toBeVisible();
    server.use(...analyticsAway, system(analytics));
    await queries.invalidateQueries({ queryKey: ['segments'] });
    await queries.refetchQueries({ queryKey: ['system'] });
    expect(await within(await bar()).findByText(/What you see of it is from/)).toBeVisible();
    expect(screen.getByText('Champions')).toBeVisible();
  });
});
