import { dayOfExpiry, expiryOf } from './expiry';

describe('the day on which an application ends', () => {
  it.each([
    ['Asia/Shanghai', '2026-12-31T16:00:00.000Z'],
    ['Europe/Berlin', '2026-12-31T23:00:00.000Z'],
    ['America/New_York', '2027-01-01T05:00:00.000Z'],
  ])('is the last one on which it works in %s', (zone, end) => {
    expect(expiryOf('2026-12-31', zone)).toBe(end);
    expect(dayOfExpiry(end, zone)).toBe('2026-12-31');
  });

  it('may be none', () => {
    expect(dayOfExpiry(null, 'UTC')).toBe('');
    expect(expiryOf('', 'UTC')).toBeUndefined();
  });
});
