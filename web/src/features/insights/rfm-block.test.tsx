import { screen, waitFor } from '@testing-library/react';
import type { AccountInsights, Rfm } from '@/api/types';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { KeyFacts } from './key-facts';
import { RfmBlock } from './rfm-block';
import { RfmWhy } from './rfm-why';

const server = mockApi();

const insights: AccountInsights = {
  accountId: '1',
  asOf: '2026-03-01T00:00:00Z',
  facts: {
    orders: 5,
    revenue: 20,
    currency: 'USD',
    ordersWithoutRate: 0,
    openDeals: 0,
    openDealAmount: 0,
    openDealsWithoutRate: 0,
    wonDeals: 0,
    wonDealAmount: 0,
    wonDealsWithoutRate: 0,
    lostDeals: 0,
    openCases: 0,
    openUrgentCases: 0,
    cases: 0,
    interactions: 0,
    messages: 0,
  },
  rfm: {
    recencyDays: 27,
    frequency: 5,
    monetary: 442,
    currency: 'CNY',
    ordersWithoutRate: 0,
    r: 5,
    f: 5,
    m: 5,
    fm: 5,
    name: 'CHAMPIONS',
    asOf: '2026-03-01T00:00:00Z',
    edgesVersion: 1,
  },
  segments: [],
};

describe('where a customer stands', () => {
  afterEach(() => vi.useRealTimers());

  it('shows the money that was scored in what it was scored in', async () => {
    await show(<RfmBlock insights={insights} stale={false} />);
    expect(await screen.findByText('¥442.00')).toBeInTheDocument();
  });

  it.each([
    ['en', 'The money of 2 orders counts nowhere here: no rate leads from its currency to CNY.'],
    ['zh-CN', '2 笔订单的金额未计入：没有从其币种到 CNY 的汇率。'],
  ] as const)('says in %s which orders count without their money', async (language, said) => {
    const rfm = { ...insights.rfm, monetary: 0, m: 1, ordersWithoutRate: 2 } as Rfm;
    const part = { ...insights, rfm };
    server.use(http.get('/api/insights/accounts/1', () => HttpResponse.json(part)));
    await show(
      <>
        <RfmBlock insights={part} stale={false} />
        <RfmWhy accountId="1" />
      </>,
      language,
    );
    await waitFor(() => expect(screen.getAllByText(said)).toHaveLength(2));
  });

  it('says nothing of it where all have a rate', async () => {
    await show(<RfmBlock insights={insights} stale={false} />);
    expect(await screen.findByText('¥442.00')).toBeInTheDocument();
    expect(screen.queryByText(/counts nowhere/)).not.toBeInTheDocument();
  });

  it('says the same of the last order as the figures above it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T08:00:00Z') });
    // 27 whole days and some hours ago, and 28 leaves of the calendar
    const recent = { ...insights, facts: { ...insights.facts, lastOrderAt: '2026-10-31T10:00:00Z' } };
    await show(
      <>
        <KeyFacts insights={recent} stale={false} />
        <RfmBlock insights={recent} stale={false} />
      </>,
      'en',
      { timeZone: 'UTC' },
    );
    expect(await screen.findAllByText('28 days ago')).toHaveLength(2);
  });
});
