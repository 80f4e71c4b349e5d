import { screen } from '@testing-library/react';
import type { AccountInsights, CustomerValue } from '@/api/types';
import { show } from '@/test/render';
import { ValueBlock } from './value-block';

const insights = (own: string) =>
  ({
    accountId: '1',
    asOf: '2026-03-01T00:00:00Z',
    facts: { orders: 5, revenue: 142, currency: 'CNY' },
    value: {
      expectedOrders: 2,
      expectedSpend: 10,
      expectedValue: 20,
      currency: own,
      months: 12,
      probabilityActive: 0.9,
      asOf: '2026-03-01T00:00:00Z',
      modelVersion: 1,
    },
    segments: [],
  }) as unknown as AccountInsights;

describe('the value of a customer', () => {
  it('in another currency than revenue says which is which', async () => {
    await show(<ValueBlock insights={insights('USD')} stale={false} />);
    expect(await screen.findByText('$20.00')).toBeInTheDocument();
    expect(screen.getByText(/In USD, like most of its orders.*in CNY/)).toBeInTheDocument();
  });

  it.each([
    ['en', 'expected in the 12 months after Sep 30, 1997'],
    ['zh-CN', '1997年9月30日之后 12 个月的预期价值'],
  ] as const)('by a model for a past day says in %s which day it is from', async (language, said) => {
    const of = insights('CNY');
    const value = { ...of.value, asOf: '1997-09-30T00:00:00Z', asOfDay: '1997-09-30' } as CustomerValue;
    await show(<ValueBlock insights={{ ...of, value }} stale={false} />, language);
    expect(await screen.findByText(said)).toBeInTheDocument();
  });

  it('by a model for a past day says why who had not ordered by then has none', async () => {
    const noValue = { cause: 'NO_ORDER_UNTIL_THEN', asOfDay: '1997-09-30' } as const;
    await show(<ValueBlock insights={{ ...insights('CNY'), value: null, noValue }} stale={false} />);
    expect(await screen.findByText(/is for Sep 30, 1997, and this customer had not/)).toBeInTheDocument();
  });

  it('in the same currency says nothing of it', async () => {
    await show(<ValueBlock insights={insights('CNY')} stale={false} />);
    expect(await screen.findByText('¥20.00')).toBeInTheDocument();
    expect(screen.queryByText(/like most of its orders/)).not.toBeInTheDocument();
  });
});
