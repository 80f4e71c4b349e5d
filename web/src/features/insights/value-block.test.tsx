import { screen } from '@testing-library/react';
import type { AccountInsights, CustomerValue } from '@/api/types';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { ValueBlock } from './value-block';
import { ValueWhy } from './value-why';

const server = mockApi();

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

/** One of its orders is in dinars. */
const withoutMoney = {
  ...insights('CNY'),
  value: { ...insights('CNY').value, expectedSpend: null, expectedValue: null, currency: null },
  noValue: { cause: 'ORDERS_WITHOUT_RATE', asOfDay: null, ordersWithoutRate: 1 },
} as AccountInsights;

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

  it.each([
    ['en', 'No estimate in money: 1 order is in a currency that has no rate.'],
    ['zh-CN', '无法以金额估算：1 笔订单的币种没有汇率。'],
  ] as const)('says in %s why it cannot be told in money', async (language, said) => {
    await show(<ValueBlock insights={withoutMoney} stale={false} />, language);
    expect(await screen.findByText(said)).toBeInTheDocument();
    expect(screen.getByText('90%')).toBeInTheDocument();
    expect(screen.queryByText(/[¥$]/)).not.toBeInTheDocument();
  });

  it('says the same where it explains itself', async () => {
    server.use(http.get('/api/insights/accounts/1', () => HttpResponse.json(withoutMoney)));
    await show(<ValueWhy accountId="1" />);
    expect(await screen.findByText(/1 order is in a currency that has no rate/)).toBeInTheDocument();
  });

  it('in the same currency says nothing of it', async () => {
    await show(<ValueBlock insights={insights('CNY')} stale={false} />);
    expect(await screen.findByText('¥20.00')).toBeInTheDocument();
    expect(screen.queryByText(/like most of its orders/)).not.toBeInTheDocument();
  });
});
