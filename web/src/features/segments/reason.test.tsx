import { screen } from '@testing-library/react';
import type { Reason } from '@/api/types';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { ReasonLine, ReasonText } from './reason';

mockApi(
  http.get('*/api/segments/fields', () =>
    HttpResponse.json([
      { name: 'orders.count', type: 'NUMBER', ops: ['eq', 'ge', 'isEmpty'], options: [] },
      { name: 'orders.lastAt', type: 'MOMENT', ops: ['withinLast', 'notWithinLast', 'isEmpty'], options: [] },
    ]),
  ),
);

const reason: Reason = {
  cause: 'TIME',
  conditions: [
    {
      field: 'orders.lastAt',
      op: 'notWithinLast',
      value: 'P60D',
      actual: '2026-01-02T00:00:00Z',
      holds: true,
    },
  ],
};

describe('a reason', () => {
  it('is said in English', async () => {
    await show(<ReasonText reason={reason} />);
    expect(await screen.findByText('Last order longer ago than 60 days (Jan 2, 2026)')).toBeInTheDocument();
    expect(screen.getByText('by the passing of time')).toBeInTheDocument();
  });

  it('is said in Chinese', async () => {
    await show(<ReasonText reason={reason} />, 'zh-CN');
    expect(await screen.findByText('最近下单已超过 60 天（2026年1月2日）')).toBeInTheDocument();
  });

  it.each([
    ['en', 'Country is China', 'Not: Country is Germany or France (China)', 'Country contains CN (China)'],
    ['zh-CN', '国家为中国', '不满足：国家为德国或法国（中国）', '国家包含“CN”（中国）'],
  ] as const)('says in %s countries by their names', async (language, one, several, part) => {
    const conditions = [
      { field: 'account.country', op: 'eq', value: 'CN', actual: 'CN', holds: true },
      { field: 'account.country', op: 'in', value: ['DE', 'FR'], actual: 'CN', holds: false },
      { field: 'account.country', op: 'contains', value: 'CN', actual: 'CN', holds: true },
    ];
    await show(<ReasonText reason={{ cause: 'RULE', conditions }} />, language);
    expect(await screen.findByText(one)).toBeInTheDocument();
    expect(screen.getByText(several)).toBeInTheDocument();
    expect(screen.getByText(part)).toBeInTheDocument();
  });

  const never: Reason = {
    cause: 'EVENT',
    event: 'crm.customer.account.created.v1',
    conditions: [
      { field: 'orders.lastAt', op: 'withinLast', value: 'P60D', actual: null, holds: false },
      { field: 'account.region', op: 'ne', value: '杭州', actual: null, holds: true },
    ],
  };

  it.each([
    ['en', 'Not: Last order within the last 60 days (no order yet)', 'Region is not 杭州 (no value)'],
    ['zh-CN', '不满足：最近下单在最近 60 天内（尚无订单）', '地区不是杭州（无）'],
  ] as const)('says in %s of what there is nothing', async (language, order, region) => {
    await show(<ReasonText reason={never} />, language);
    expect(await screen.findByText(order)).toBeInTheDocument();
    expect(screen.getByText(region)).toBeInTheDocument();
  });

  const moved: Reason = {
    cause: 'EDGES',
    conditions: [
      { field: 'rfm.name', op: 'eq', value: 'LOYAL', before: 'AT_RISK', actual: 'LOYAL', holds: true },
      { field: 'rfm.money', op: 'ge', value: 5, before: 5, actual: 4, holds: false },
    ],
  };

  // the account has done nothing, so that only what was before tells what happened
  it.each([
    [
      'en',
      'RFM name is Loyal (At risk → Loyal)',
      'Not: RFM money score at least 5 (5 → 4)',
      'because the limits of the RFM scores were worked out anew',
    ],
    [
      'zh-CN',
      'RFM 名称为忠诚客户（有流失风险 → 忠诚客户）',
      '不满足：RFM 金额得分不小于 5（5 → 4）',
      '因 RFM 评分的分界重新计算',
    ],
  ] as const)('says in %s that borders moved and what was before', async (language, name, money, cause) => {
    await show(<ReasonText reason={moved} />, language);
    expect(await screen.findByText(name)).toBeInTheDocument();
    expect(screen.getByText(money)).toBeInTheDocument();
    expect(screen.getByText(cause)).toBeInTheDocument();
  });

  const none: Reason = {
    cause: 'EVENT',
    event: 'crm.customer.account.created.v1',
    conditions: [
      { field: 'orders.count', op: 'ge', value: 1, actual: 0, holds: false },
      { field: 'orders.count', op: 'ge', value: 3, actual: 0, holds: false },
    ],
  };

  // a rule with “not” is entered by what does not hold, and it may never have held
  it.each([
    ['en', 'Not: Orders at least 1 (0)'],
    ['zh-CN', '不满足：订单数不小于 1（0）'],
  ] as const)('says in %s what does not hold as a fact, whatever held before', async (language, said) => {
    await show(<ReasonText reason={none} />, language);
    expect(await screen.findByText(said)).toBeInTheDocument();
  });

  it('says each condition of one field', async () => {
    const error = vi.spyOn(console, 'error');
    await show(<ReasonText reason={none} />);
    expect(await screen.findByText('Not: Orders at least 3 (0)')).toBeInTheDocument();
    expect(error).not.toHaveBeenCalled();
  });

  it('without a condition says in one line what happened', async () => {
    await show(<ReasonLine reason={{ ...none, conditions: [] }} />);
    expect(await screen.findByText('by an event: Customer created')).toBeInTheDocument();
  });
});

const region = { field: 'account.region', op: 'eq', value: '杭州', actual: '杭州', holds: true };
const orders = { field: 'orders.count', op: 'eq', value: 0, actual: 0, holds: true };
const cases = { field: 'cases.count', op: 'lt', value: 3, actual: 1, holds: true };

describe('a reason in one line', () => {
  it.each([
    ['en', [region, orders], 'Region is 杭州 and Orders exactly 0'],
    ['zh-CN', [region, orders], '地区为杭州和订单数为 0'],
    ['en', [orders, cases, region], 'Orders exactly 0, Cases less than 3 (1), and Region is 杭州'],
    ['en', [orders, cases, region, cases], 'Orders exactly 0, Cases less than 3 (1), and 2 more'],
    ['zh-CN', [orders, cases, region, cases], '订单数为 0、工单数小于 3（1）和另外 2 项'],
  ] as const)(
    'says in %s all that decided, or how many more there are',
    async (language, conditions, said) => {
      await show(<ReasonLine reason={{ cause: 'RULE', conditions: [...conditions] }} />, language);
      expect(await screen.findByText(said)).toBeInTheDocument();
    },
  );
});
