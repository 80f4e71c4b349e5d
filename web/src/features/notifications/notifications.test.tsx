import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { Bell } from './bell';

const made = (id: string, kind: string, words: Record<string, string>, readAt?: string) => ({
  id,
  kind,
  object: kind.startsWith('CASE') ? 'cases' : 'deals',
  objectId: `${id}-object`,
  words,
  actor: { id: 'p1', name: '王建国' },
  at: `2026-06-0${id.charAt(0)}T08:00:00Z`,
  readAt: readAt ?? null,
});
const one = (notification: ReturnType<typeof made>) => ({
  kind: notification.kind,
  day: notification.at.slice(0, 10),
  unread: !notification.readAt,
  count: 1,
  first: notification.at,
  latest: notification.at,
  newest: [notification],
});
const many = {
  ...one(made('4', 'DEAL_ASSIGNED', { name: 'Ten pumps' })),
  count: 340,
  first: '2026-06-04T07:00:00Z',
  newest: ['Ten pumps', 'Spare parts', 'Service'].map((name, at) =>
    made(`4${at}`, 'DEAL_ASSIGNED', { name }),
  ),
};
const items = [
  one(made('3', 'DEAL_WON', { name: 'Annual contract', amount: '1280.50', currency: 'USD' })),
  one(made('2', 'CASE_ANSWERED', { number: 'C-7', name: 'Printer' })),
  one(made('1', 'DEAL_ASSIGNED', { name: 'Spare parts' }, '2026-06-01T09:00:00Z')),
];
const calls: unknown[] = [];
let groups = items;

const server = mockApi(
  http.get('*/api/notifications/groups', () => HttpResponse.json({ items: groups, next: null })),
  http.get('*/api/notifications', ({ request }) => {
    calls.push(new URL(request.url).searchParams.get('filter'));
    return HttpResponse.json({ items: many.newest, next: null });
  }),
  http.get('*/api/notifications/count', () => HttpResponse.json({ count: 2, capped: false })),
  http.put('*/api/notifications/:id/read', ({ params }) => {
    calls.push(params.id);
    return new HttpResponse(null, { status: 204 });
  }),
  http.put('*/api/notifications/read', async ({ request }) => {
    calls.push(await request.json());
    return new HttpResponse(null, { status: 204 });
  }),
);

beforeEach(() => {
  calls.splice(0);
  groups = items;
});

async function open(language: 'en' | 'zh-CN' = 'en') {
  const user = userEvent.setup();
  await show(<Bell />, language);
  await user.click(
    await screen.findByRole('button', {
      name: language === 'en' ? '2 unread notifications' : '2 条未读通知',
    }),
  );
  return user;
}

describe('the bell', () => {
  it('tells what happened in the words of the reader', async () => {
    await open();
    expect(await screen.findByText('王建国 won your deal Annual contract for $1,280.50')).toBeInTheDocument();
    expect(screen.getByText('The customer wrote in your case C-7 Printer')).toBeInTheDocument();
    expect(screen.getByText('王建国 gave you the deal Spare parts')).toBeInTheDocument();
  });

  it('tells it in Chinese as well', async () => {
    await open('zh-CN');
    expect(
      await screen.findByText('王建国赢得了您的商机“Annual contract”，金额 US$1,280.50'),
    ).toBeInTheDocument();
  });

  it('leads to what it is about, which is read then', async () => {
    const user = await open();
    const link = await screen.findByRole('link', { name: /Annual contract/ });
    expect(link).toHaveAttribute('href', '/deals/3-object');
    await user.click(link);
    await waitFor(() => expect(calls).toEqual(['3']));
  });

  it('takes the focus with the keys', async () => {
    const user = userEvent.setup();
    await show(<Bell />);
    (await screen.findByRole('button', { name: '2 unread notifications' })).focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Notifications' });
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  });

  it('marks as read what was on the screen', async () => {
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Mark all as read' }));
    await waitFor(() => expect(calls).toEqual([{ until: '2026-06-03T08:00:00Z' }]));
  });
});

describe('what is alike on a day', () => {
  beforeEach(() => void (groups = [many, ...items]));

  it('is one line with its number and the latest names', async () => {
    await open();
    expect(await screen.findByText('340 deals were given to you')).toBeInTheDocument();
    expect(screen.getByText('Ten pumps, Spare parts, Service and others')).toBeInTheDocument();
    expect(screen.queryByText(/gave you the deal Ten pumps/)).not.toBeInTheDocument();
  });

  it('is one line in Chinese as well', async () => {
    await open('zh-CN');
    expect(await screen.findByText('340 个商机已分配给您')).toBeInTheDocument();
    expect(screen.getByText('Ten pumps、Spare parts、Service等')).toBeInTheDocument();
  });

  it('opens to its notifications, each with the way to its record', async () => {
    const user = await open();
    const line = await screen.findByRole('button', { name: /^340 deals/ });
    expect(line).toHaveAttribute('aria-expanded', 'false');
    await user.click(line);
    expect(await screen.findByRole('link', { name: /deal Ten pumps/ })).toHaveAttribute(
      'href',
      '/deals/40-object',
    );
    expect(line).toHaveAttribute('aria-expanded', 'true');
    expect(calls).toEqual([
      'kind==DEAL_ASSIGNED;at=ge=2026-06-04T07:00:00Z;at=le=2026-06-04T08:00:00Z;readAt==""',
    ]);
  });

  it('is marked as read as a whole, and only as far as it was seen', async () => {
    const user = await open();
    await user.click(
      await screen.findByRole('button', { name: 'Mark these as read: 340 deals were given to you' }),
    );
    const wanted = { kind: 'DEAL_ASSIGNED', since: '2026-06-04T07:00:00Z', until: '2026-06-04T08:00:00Z' };
    await waitFor(() => expect(calls).toEqual([wanted]));
  });

  it('says what went wrong and is asked for again', async () => {
    server.use(http.get('*/api/notifications/groups', () => refuse(503, 'unavailable'), { once: true }));
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('340 deals were given to you')).toBeInTheDocument();
  });
});
