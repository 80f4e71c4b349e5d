import { dayOfExpiry, expiryOf } from './expiry';

describe('the day on which an application ends', () => {
  it('is the last one on which it works', () => {
    const end = expiryOf('2026-12-31');
    expect(new Date(end ?? '')).toEqual(new Date(2027, 0, 1));
    expect(dayOfExpiry(end)).toBe('2026-12-31');
  });

  it('may be none', () => {
    expect(dayOfExpiry(null)).toBe('');
    expect(expiryOf('')).toBeUndefined();
  });
});
