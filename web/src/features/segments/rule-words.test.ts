import i18next from 'i18next';
import { Formats } from '@/lib/format';
import { readMoving, readSpan } from './period';
import { reasonText, valueText } from './rule-words';

const t = ((key: string, { count }: { count?: number } = {}) => `${count ?? ''} ${key}`) as typeof i18next.t;
const words = { t, formats: new Formats('en'), fields: [] };
const moment = {
  t,
  formats: new Formats('en'),
  fields: [{ name: 'orders.lastAt', type: 'MOMENT' as const, ops: [], options: null, timed: true }],
} as unknown as Parameters<typeof valueText>[2];

describe('lengths of time in rules', () => {
  it.each([
    ['PT40S', [{ unit: 'seconds', count: 40 }]],
    ['p60d', [{ unit: 'days', count: 60 }]],
    [
      'P1Y2M',
      [
        { unit: 'years', count: 1 },
        { unit: 'months', count: 2 },
      ],
    ],
    [
      'P30DT12H',
      [
        { unit: 'days', count: 30 },
        { unit: 'hours', count: 12 },
      ],
    ],
  ])('reads %s as the service does', (text, span) => {
    expect(readSpan(text)).toEqual(span);
    expect(valueText('orders.lastAt', text, words)).toContain(`segments.periods.${span[0]?.unit}`);
  });

  it('is no length of time', () => {
    for (const text of ['P', 'PT', '60', 'P0D', 'later']) expect(readSpan(text)).toBeUndefined();
  });

  it.each([
    ['today', { from: 'today' }],
    ['-30d', { from: 'ago', unit: 'days', count: 30 }],
    ['+2w', { from: 'ahead', unit: 'weeks', count: 2 }],
  ] as const)('says a date that moves with time: %s', (text, moving) => {
    expect(readMoving(text)).toEqual(moving);
    expect(valueText('orders.lastAt', text, moment)).toContain(`segments.moving.${moving.from}`);
  });

  it('says a day as UTC has it', () => {
    const newYork = { ...moment, formats: new Formats('en', 'America/New_York') };
    expect(valueText('orders.lastAt', '2026-03-01T00:00:00Z', newYork)).toBe('Mar 1, 2026');
  });

  it('shows a value that it cannot read instead of failing', () => {
    expect(valueText('orders.lastAt', 'whenever', moment)).toBe('whenever');
  });

  it('says a known word of ours before the fields have come', () => {
    expect(valueText('rfm.name', 'AT_RISK', words)).toContain('rfm.names.AT_RISK');
    expect(valueText('account.name', 'Nord', words)).toBe('Nord');
  });
});

describe('money in rules', () => {
  const money = {
    t: ((key: string, values: object = {}) => `${key} ${JSON.stringify(values)}`) as typeof i18next.t,
    formats: new Formats('en'),
    fields: [{ name: 'orders.revenue', type: 'MONEY' as const, ops: [], options: [], currency: 'CNY' }],
  } as unknown as Parameters<typeof valueText>[2];
  const condition = { field: 'orders.revenue', op: 'ge', value: 500, actual: 2840, holds: true };

  it('is said in the currency that it is compared in', () => {
    expect(valueText('orders.revenue', 500, money)).toBe('¥500.00');
    expect(valueText('orders.revenue', [500, 7], money)).toContain('¥7.00');
  });

  it('was in a currency that nobody knows any more in older reasons', () => {
    expect(reasonText({ ...condition, currency: 'USD' }, money)).toContain('$2,840.00');
    expect(reasonText(condition, money)).toContain('"2,840"');
  });

  it('says what it leaves out', () => {
    expect(reasonText(condition, money)).not.toContain('withoutRate');
    expect(reasonText({ ...condition, currency: 'CNY', withoutRate: 2 }, money)).toContain(
      'segments.reason.withoutRate',
    );
  });
});
