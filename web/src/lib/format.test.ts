import { Formats } from './format';

const zh = new Formats('zh-CN');
const en = new Formats('en');
const now = new Date('2026-06-15T12:00:00Z');

afterEach(() => vi.unstubAllEnvs());

describe('formats', () => {
  it('shorten large sums as each language does', () => {
    expect(zh.shortMoney(1_284_000, 'CNY')).toBe('¥128.4万');
    expect(en.shortMoney(1_284_000, 'CNY')).toBe('¥1.28M');
    expect(zh.shortMoney(9_423.04, 'CNY')).toBe('¥9,423.04');
  });

  it('shorten no sum to less than its currency has', () => {
    expect(en.shortMoney(2.5, 'JPY')).toBe('JP¥3');
    expect(zh.shortMoney(2.5, 'JPY')).toBe('JP¥3');
    expect(en.shortMoney(1_284_000, 'JPY')).toBe('JP¥1.28M');
    expect(en.shortMoney(2.5, 'CNY')).toBe('¥2.5');
  });

  it('keep the decimals of the currency', () => {
    expect(en.money(12.5, 'USD')).toBe('$12.50');
    expect(en.money(1200, 'JPY')).toBe('JP¥1,200');
  });

  it('write what is multiplied to its last digit', () => {
    expect(en.exact(3)).toBe('3');
    expect(en.exact(0.0001)).toBe('0.0001');
    expect(en.exact(999_999_999.9999)).toBe('999,999,999.9999');
    expect(zh.unitPrice(33.335, 'CNY')).toBe('¥33.335');
    expect(en.unitPrice(33.5, 'CNY')).toBe('¥33.50');
    expect(en.unitPrice(1200, 'JPY')).toBe('JP¥1,200');
    expect(en.unitPrice(0.3335, 'JPY')).toBe('JP¥0.3335');
  });

  it('say moments as people do', () => {
    expect(en.relative('2026-06-14T12:00:00Z', now)).toBe('yesterday');
    expect(zh.relative('2026-06-12T12:00:00Z', now)).toBe('3天前');
    expect(en.relative('2026-06-15T09:00:00Z', now)).toBe('3 hours ago');
    expect(en.relative('2025-01-02T12:00:00Z', now)).toBe('Jan 2, 2025');
  });

  it.each(['America/New_York', 'Asia/Shanghai'])('write a day as it was told in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(en.day('1997-01-01')).toBe('Jan 1, 1997');
    expect(en.day('1997-01-01T00:00:00Z')).toBe('Jan 1, 1997');
    expect(zh.day('1997-01-01T00:00:00Z')).toBe('1997年1月1日');
    expect(en.relativeDay('1997-01-01T00:00:00Z', now)).toBe('Jan 1, 1997');
    expect(en.relativeDay('2026-06-15T00:00:00Z', now)).toBe('today');
  });

  it('count days from the one that the reader has', () => {
    const evening = new Date('2026-06-15T02:00:00Z');
    const newYork = new Formats('en', 'America/New_York');
    expect(newYork.relativeDay('2026-06-14', evening)).toBe('today');
    expect(newYork.relativeDay('2026-06-13T00:00:00Z', evening)).toBe('yesterday');
  });

  it('call yesterday what was yesterday on the calendar', () => {
    const shanghai = new Formats('zh-CN', 'Asia/Shanghai');
    const evening = new Date('2026-06-17T15:00:00Z');
    expect(shanghai.relative('2026-06-16T00:00:00Z', evening)).toBe('昨天');
    const night = new Date('2026-06-16T18:00:00Z');
    expect(shanghai.relative('2026-06-15T15:00:00Z', night)).toBe('前天');
    expect(shanghai.relative('2026-06-18T01:00:00Z', night)).toBe('明天');
  });

  it('write the time of a moment at midnight in UTC', () => {
    const starts = '2026-12-01T00:00:00Z';
    const shanghai = new Formats('zh-CN', 'Asia/Shanghai');
    expect(shanghai.moment(starts)).toBe('2026年12月1日 08:00');
    expect(shanghai.asOf('2026-12-01T00:00:00.5Z', new Date('2026-12-01T03:00:00Z'))).toBe('08:00');
    expect(new Formats('en', 'America/New_York').asOf('1997-09-30T00:00:00Z')).toBe('Sep 30, 1997');
    expect(shanghai.relative(starts, new Date('2026-12-01T03:00:00Z'))).toBe('3小时前');
    const newYork = new Formats('en', 'America/New_York');
    expect(newYork.moment(starts)).toBe('Nov 30, 2026, 7:00 PM');
    expect(newYork.date(starts)).toBe('Nov 30, 2026');
  });

  it('write a moment in the time zone that the viewer has chosen', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const tokyo = new Formats('en', 'Asia/Tokyo');
    expect(tokyo.moment('2026-06-15T17:30:00Z')).toBe('Jun 16, 2026, 2:30 AM');
    expect(tokyo.date('2026-06-15T17:30:00Z')).toBe('Jun 16, 2026');
    expect(tokyo.asOf('2026-06-15T17:30:00Z', new Date('2026-06-15T16:00:00Z'))).toBe('2:30 AM');
    expect(tokyo.timeZone).toBe('Asia/Tokyo');
    expect(en.timeZone).toBe('America/New_York');
  });

  it('say how long something took in the largest unit that fits', () => {
    expect(en.duration(3 * 86_400 + 5)).toBe('3 days');
    expect(en.duration(3_600)).toBe('1 hour');
    expect(zh.duration(125)).toBe('2分钟');
  });

  it('leave out the year of the day where it is this one', () => {
    expect(en.shortDay('2026-07-01', now)).toBe('Jul 1');
    expect(en.shortDay('2027-07-01', now)).toBe('Jul 1, 2027');
    const newYear = new Date('2026-12-31T17:00:00Z');
    expect(new Formats('en', 'Asia/Shanghai').shortDay('2027-01-01', newYear)).toBe('Jan 1');
  });

  it('write a moment in the time of the place', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(en.date('1997-01-01T02:00:00Z')).toBe('Dec 31, 1996');
    expect(en.moment('1997-01-01T02:00:00Z')).toContain('9:00');
  });
});
