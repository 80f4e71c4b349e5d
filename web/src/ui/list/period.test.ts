import { isPeriod, periods, spanOf } from './period';

describe('a part of the calendar', () => {
  it.each([
    ['yesterday', '2026-03-30', '2026-03-31'],
    ['today', '2026-03-31', '2026-04-01'],
    ['tomorrow', '2026-04-01', '2026-04-02'],
    ['lastWeek', '2026-03-23', '2026-03-30'],
    ['thisWeek', '2026-03-30', '2026-04-06'],
    ['nextWeek', '2026-04-06', '2026-04-13'],
    ['lastMonth', '2026-02-01', '2026-03-01'],
    ['thisMonth', '2026-03-01', '2026-04-01'],
    ['nextMonth', '2026-04-01', '2026-05-01'],
    ['lastQuarter', '2025-10-01', '2026-01-01'],
    ['thisQuarter', '2026-01-01', '2026-04-01'],
    ['nextQuarter', '2026-04-01', '2026-07-01'],
    ['lastYear', '2025-01-01', '2026-01-01'],
    ['thisYear', '2026-01-01', '2027-01-01'],
    ['nextYear', '2027-01-01', '2028-01-01'],
  ] as const)('%s is from %s until before %s', (period, from, until) => {
    expect(spanOf(period, '2026-03-31')).toEqual([from, until]);
  });

  it('begins its week on Monday, also on a Sunday', () => {
    expect(spanOf('thisWeek', '2026-03-29')).toEqual(['2026-03-23', '2026-03-30']);
  });

  it('has a word of its own', () => {
    expect(periods.every(isPeriod)).toBe(true);
    expect(isPeriod('thisDecade')).toBe(false);
    expect(isPeriod(undefined)).toBe(false);
  });
});
