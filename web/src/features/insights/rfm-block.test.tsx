import { screen } from '@testing-library/react';
import type { AccountInsights } from '@/api/types';
import { show } from '@/test/render';
import { KeyFacts } from './key-facts';
import { RfmBlock } from './rfm-block';

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

  it('says the same of the last order as the figures above it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T08:00:00Z') });
    // 27 whole days and some hours ago, and 28 leaves of the calendar
    const recent = { ...insights, facts: { ...insights.facts, lastOrderAt: '2026-10-31T10:00:00Z' } };
    await show(
      <>
        <KeyFacts insights={recent} />
        <RfmBlock insights={recent} stale={false} />
      </>,
      'en',
      { timeZone: 'UTC' },
    );
    expect(await screen.findAllByText('28 days ago')).toHaveLength(2);
  });
});
