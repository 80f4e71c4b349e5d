import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TimelineEntry } from '@/api/types';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { byDay, eventName, late, recordOf } from './entry-text';
import { LatestEntries, Timeline } from './timeline';

const entry = (id: string, over: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id,
  kind: 'ORDER',
  type: 'crm.sales.order.placed.v1',
  occurredAt: '2026-06-01T10:00:00Z',
  recordedAt: '2026-06-01T10:00:01Z',
  refId: 'order',
  source: 'sales-service',
  data: { number: `SO-${id}`, amount: 12.5, currency: 'USD', items: 2 },
  ...over,
});

const asked: URLSearchParams[] = [];
const moment = (id: string, occurredAt: string) =>
  entry(id, { kind: 'DEAL', type: 'crm.sales.deal.won.v1', occurredAt });
const answer = (items: TimelineEntry[]) =>
  http.get('*/api/accounts/a/timeline', () => HttpResponse.json({ items, next: null }));
const timeline = <Timeline accountId="a" search={{}} onClear={() => undefined} />;
afterEach(() => vi.unstubAllEnvs());

const server = mockApi(
  http.get('*/api/accounts/a/timeline', ({ request }) => {
    const query = new URL(request.url).searchParams;
    asked.push(query);
    if (query.get('kind')) return HttpResponse.json({ items: [], next: null });
    return query.get('after')
      ? HttpResponse.json({ items: [entry('2', { occurredAt: '2026-05-01T10:00:00Z' })], next: null })
      : HttpResponse.json({ items: [entry('1')], next: 'c' });
  }),
);

describe('the timeline', () => {
  it('says what happened and goes on by keyset', async () => {
    const user = userEvent.setup();
    await show(<Timeline accountId="a" search={{}} onClear={() => undefined} />);
    expect(await screen.findByText('SO-1')).toBeInTheDocument();
    expect(screen.getByText('$12.50 · 2 items')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show earlier' }));
    expect(await screen.findByText('SO-2')).toBeInTheDocument();
  });

  it('says of an activity what it was and who wrote it', async () => {
    const talk = (id: string, data: TimelineEntry['data']) =>
      entry(id, { kind: 'INTERACTION', type: 'crm.customer.interaction.logged.v1', data });
    server.use(
      answer([
        talk('1', { kind: 'CALL', subject: 'First call', authorId: 'anna' }),
        talk('2', { kind: 'NOTE', subject: 'A thought', authorId: null }),
      ]),
      http.get('*/api/users/actors/anna', () => HttpResponse.json({ id: 'anna', name: 'Anna' })),
    );
    await show(timeline);
    const [call, note] = await screen.findAllByRole('listitem');
    expect(call).toHaveTextContent('Call: First call');
    await waitFor(() => expect(call).toHaveTextContent('by Anna'));
    expect(note).toHaveTextContent('Note: A thought');
    expect(note).not.toHaveTextContent('by');
    expect(call?.querySelector('svg')?.innerHTML).not.toBe(note?.querySelector('svg')?.innerHTML);
  });

  it('leaves out of the latest what rules did', async () => {
    server.use(
      http.get('*/api/accounts/a/timeline', ({ request }) => {
        const kinds = new URL(request.url).searchParams.get('kind')?.split(',') ?? [];
        const items = [entry('1'), entry('2', { kind: 'SEGMENT' })];
        return HttpResponse.json({ items: items.filter(({ kind }) => kinds.includes(kind)), next: null });
      }),
    );
    await show(<LatestEntries accountId="a" />);
    expect(await screen.findByText('SO-1')).toBeInTheDocument();
    expect(screen.queryByText('SO-2')).not.toBeInTheDocument();
  });

  it('asks for a person and for days, and shows no day but those', async () => {
    const person = '018f0000-0000-7000-8000-000000000001';
    const search = { person, from: '2026-06-01', until: '2026-06-01' };
    await show(<Timeline accountId="a" search={search} onClear={() => undefined} />);
    expect(await screen.findByText('SO-1')).toBeInTheDocument();
    expect(asked.at(-1)?.get('filter')).toMatch(
      new RegExp(`^\\(authorId==${person},contactId==${person}\\);occurredAt=ge=.*Z;occurredAt=lt=.*Z$`),
    );
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show earlier' }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Show earlier' })).not.toBeInTheDocument(),
    );
    expect(screen.queryByText('SO-2')).not.toBeInTheDocument();
  });

  it('asks for what happened to one record and what was written about it', async () => {
    await show(<Timeline accountId="a" aboutId="d1" search={{}} onClear={() => undefined} />);
    expect(await screen.findByText('SO-1')).toBeInTheDocument();
    expect(asked.at(-1)?.get('filter')).toBe('(refId==d1,aboutId==d1)');
  });

  it('leads from an entry to its record, and from a message to its campaign', async () => {
    await show(<Timeline accountId="a" search={{}} onClear={() => undefined} />);
    expect(await screen.findByRole('link', { name: 'SO-1' })).toHaveAttribute('href', '/orders/order');
    const campaign = entry('9', { kind: 'CAMPAIGN', data: { campaignId: 'g1' } });
    expect(recordOf(campaign)).toEqual({ object: 'campaigns', id: 'g1' });
    expect(recordOf(entry('9', { kind: 'CAMPAIGN', data: {} }))).toBeUndefined();
  });

  it.each([
    ['en', 'Order moved to another customer'],
    ['zh-CN', '订单转至其他客户'],
  ] as const)('says in %s from which customer to which an order moved', async (language, said) => {
    const data = { number: 'SO-1', fromAccountId: 'a', accountId: 'b' };
    server.use(
      answer([entry('1', { type: 'crm.sales.order.changed.v1', data })]),
      http.get('*/api/accounts/:id', ({ params }) =>
        HttpResponse.json({ id: params.id, name: `Name of ${params.id}` }),
      ),
    );
    await show(timeline, language);
    expect(await screen.findByText(said)).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Name of a' })).toHaveAttribute('href', '/accounts/a');
    expect(await screen.findByRole('link', { name: 'Name of b' })).toHaveAttribute('href', '/accounts/b');
  });

  it('shows an order on the day that was told, without a time', async () => {
    server.use(answer([entry('1', { occurredAt: '1997-01-01T00:00:00Z' })]));
    const { container } = await show(timeline, 'en', { timeZone: 'America/New_York' });
    expect(await screen.findByRole('heading', { name: 'Jan 1, 1997' })).toBeInTheDocument();
    expect(container.querySelector('time')).toBeNull();
  });

  it.each([
    ['en', 'Open → Rejected', 'REJECTED → Won'],
    ['zh-CN', '处理中 → 已拒绝', 'REJECTED → Won'],
  ] as const)(
    'names the states of cases in %s, and leaves the stages of deals as people call them',
    async (...said) => {
      const [language, ofCase, ofDeal] = said;
      const moved = { from: 'OPEN', to: 'REJECTED', number: 'C-1' };
      server.use(
        http.get('*/api/accounts/a/timeline', () =>
          HttpResponse.json({
            items: [
              entry('1', { kind: 'CASE', type: 'crm.support.case.state-changed.v1', data: moved }),
              entry('2', { kind: 'DEAL', data: { from: 'REJECTED', to: 'Won' } }),
            ],
            next: null,
          }),
        ),
      );
      await show(<Timeline accountId="a" search={{}} onClear={() => undefined} />, language);
      expect(await screen.findByText(ofCase)).toBeInTheDocument();
      expect(screen.getByText(ofDeal)).toBeInTheDocument();
    },
  );

  it('shows what happened at eight in Beijing with its time, wherever the device is', async () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    server.use(answer([moment('1', '2026-12-01T18:30:00Z'), moment('2', '2026-12-01T00:00:00Z')]));
    const { container } = await show(timeline, 'en', { timeZone: 'Asia/Shanghai' });
    expect(await screen.findByRole('heading', { name: 'Dec 2, 2026' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Dec 1, 2026' })).toBeInTheDocument();
    expect([...container.querySelectorAll('time')].map((each) => each.textContent)).toEqual([
      '2:30 AM',
      '8:00 AM',
    ]);
  });

  it('tells nothing of a kind from nothing at all', async () => {
    await show(<Timeline accountId="a" search={{ kinds: 'CASE' }} onClear={() => undefined} />);
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
  });

  it('names events, marks late news and groups by day', () => {
    expect(eventName('crm.sales.deal.stage-changed.v1')).toBe('deal.stage-changed');
    expect(late(entry('1'))).toBe(false);
    expect(late(entry('1', { recordedAt: '2026-06-09T10:00:00Z' }))).toBe(true);
    const recordedAt = '2026-06-03T04:00:00Z';
    expect(late({ ...moment('1', '2026-06-02T00:00:00Z'), recordedAt })).toBe(true);
    expect(late(entry('1', { occurredAt: '2026-06-02T00:00:00Z', recordedAt }))).toBe(false);
    expect(
      byDay([entry('1'), entry('2'), entry('3', { occurredAt: '2026-05-01T10:00:00Z' })], 'UTC').map(
        (day) => day.entries.length,
      ),
    ).toEqual([2, 1]);
  });

  it('keeps a day in one piece where midnight is not that of UTC', () => {
    const entries = [
      moment('1', '2026-06-02T02:00:00Z'),
      entry('2', { occurredAt: '2026-06-02T00:00:00Z' }),
      moment('3', '2026-06-01T20:00:00Z'),
    ];
    const days = byDay(entries, 'America/New_York');
    expect(days.map(({ day, entries: those }) => [day, those.length])).toEqual([
      ['2026-06-02', 1],
      ['2026-06-01', 2],
    ]);
  });
});

describe('a timeline without entries', () => {
  it.each([
    ['contact', { contactId: 'c1' }, /with this person belong here/],
    ['record', { aboutId: 'd1' }, /happens to this record/],
  ] as const)('of a %s says what belongs there and leads to the first entry', async (_, of, said) => {
    const user = userEvent.setup();
    const write = vi.fn();
    server.use(answer([]));
    await show(<Timeline accountId="a" {...of} search={{}} onClear={() => undefined} onWrite={write} />);
    expect(await screen.findByText('Nothing has happened yet')).toBeVisible();
    expect(screen.getByText(said)).toBeVisible();
    expect(screen.queryByText('Nothing matches')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Write the first entry' }));
    expect(write).toHaveBeenCalled();
  });

  it('of a contact with a filter lets it be cleared', async () => {
    const user = userEvent.setup();
    const clear = vi.fn();
    server.use(answer([]));
    await show(<Timeline accountId="a" contactId="c1" search={{ from: '2026-01-01' }} onClear={clear} />);
    await user.click(await screen.findByRole('button', { name: 'Show all' }));
    expect(clear).toHaveBeenCalled();
  });

  it('offers no writing to those who may not', async () => {
    server.use(answer([]));
    await show(<Timeline accountId="a" contactId="c1" search={{}} onClear={() => undefined} />);
    expect(await screen.findByText('Nothing has happened yet')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
