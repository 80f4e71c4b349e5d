import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { Bell } from './bell';

const notification = (id: string, kind: string, words: Record<string, string>, readAt?: string) => ({
  id,
  kind,
  object: kind.startsWith('CASE') ? 'cases' : 'deals',
  objectId: `${id}-object`,
  words,
  actor: { id: 'p1', name: '王建国' },
  at: `2026-06-0${id}T08:00:00Z`,
  readAt: readAt ?? null,
});
const items = [
  notification('3', 'DEAL_WON', { name: 'Annual contract', amount: '1280.50', currency: 'USD' }),
  notification('2', 'CASE_ANSWERED', { number: 'C-7', name: 'Printer' }),
  notification('1', 'DEAL_ASSIGNED', { name: 'Spare parts' }, '2026-06-01T09:00:00Z'),
];
const calls: unknown[] = [];

mockApi(
  http.get('*/api/notifications', () => HttpResponse.json({ items, next: null })),
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

beforeEach(() => calls.splice(0));

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
      await screen.findByText('王建国赢得了您的商机“Annual contract”，金额 $1,280.50'),
    ).toBeInTheDocument();
  });

  it('leads to what it is about, which is read then', async () => {
    const user = await open();
    const link = await screen.findByRole('link', { name: /Annual contract/ });
    expect(link).toHaveAttribute('href', '/deals/3-object');
    await user.click(link);
    await waitFor(() => expect(calls).toEqual(['3']));
  });

  it('marks as read what was on the screen', async () => {
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Mark all as read' }));
    await waitFor(() => expect(calls).toEqual([{ until: '2026-06-03T08:00:00Z' }]));
  });
});
