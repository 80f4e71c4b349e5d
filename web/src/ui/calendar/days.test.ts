import { inCalendar, inWeeks, mondayOf, monthOf, plusDays, plusMonths, shownBy, weekOf } from './days';

describe('the days of a calendar', () => {
  it('go over months and years', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(plusDays('2028-02-29', -1)).toBe('2028-02-28');
    expect(plusMonths('2026-12', 1)).toBe('2027-01');
    expect(plusMonths('2026-01', -1)).toBe('2025-12');
  });

  it('make weeks from Monday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(weekOf('2026-11-27')).toHaveLength(7);
  });

  it.each([
    ['2026-11', '2026-10-26', 42],
    ['2027-02', '2027-02-01', 28],
    ['2026-05', '2026-04-27', 35],
  ])('of %s begin with %s', (month, first, count) => {
    const days = monthOf(month);
    expect(days[0]).toBe(first);
    expect(days).toHaveLength(count);
    expect(inWeeks(days).every((week) => week.length === 7)).toBe(true);
  });

  it('are those of the URL, or of today', () => {
    expect(shownBy(undefined, '2026-11-27')).toMatchObject({ mode: 'month', later: '2026-12' });
    expect(shownBy('2026-11-27', '2026-01-01')).toMatchObject({
      mode: 'week',
      earlier: '2026-11-16',
      later: '2026-11-30',
    });
  });

  it.each(['2026-03', '2028-02-29'])('are those of %s, which the calendar has', (on) => {
    expect(inCalendar(on)).toBe(on);
  });

  it.each(['2026-13', '2026-00', '2026-02-31', '2026-02-00', '9999-12', '0026-12'])(
    'are not those of %s',
    (on) => {
      expect(inCalendar(on)).toBeUndefined();
    },
  );
});
