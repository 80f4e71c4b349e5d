import { dayOf, daysFrom, isDay } from './day';

afterEach(() => vi.unstubAllEnvs());

describe('the day of a moment', () => {
  it('is known alone when it was told without a time', () => {
    expect(isDay('1997-01-01T00:00:00Z')).toBe(true);
    expect(isDay('1969-12-31T00:00:00Z')).toBe(true);
    expect(isDay('2026-01-31')).toBe(true);
    expect(isDay('1997-01-01T00:00:01Z')).toBe(false);
    expect(isDay('not a moment')).toBe(false);
  });

  it.each(['America/New_York', 'UTC', 'Asia/Shanghai'])('told as a day is that day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf('1997-01-01T00:00:00Z')).toBe('1997-01-01');
  });

  it('told with a time is the day on the wall', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(dayOf('1997-01-01T02:00:00Z')).toBe('1996-12-31');
    vi.stubEnv('TZ', 'Asia/Shanghai');
    expect(dayOf('1997-01-01T17:00:00Z')).toBe('1997-01-02');
  });

  it('is counted from the day that the reader has', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const evening = new Date('2026-06-15T02:00:00Z');
    expect(daysFrom(evening, '2026-06-14T00:00:00Z')).toBe(0);
    expect(daysFrom(evening, '2026-06-13T00:00:00Z')).toBe(-1);
  });
});
