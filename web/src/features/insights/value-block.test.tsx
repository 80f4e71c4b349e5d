import { screen } from '@testing-library/react';
import type { AccountInsights } from '@/api/types';
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

  it('in the same currency says nothing of it', async () => {
    await show(<ValueBlock insights={insights('CNY')} stale={false} />);
    expect(await screen.findByText('¥20.00')).toBeInTheDocument();
    expect(screen.queryByText(/like most of its orders/)).not.toBeInTheDocument();
  });
});
