import { fromText, whyUnread, written } from './typed-number';

const t = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;

describe('a number in its field', () => {
  it.each([
    [0, '0'],
    [1280.5, '1,280.5'],
    [-1234567, '-1,234,567'],
    [123, '123'],
    [1234.5678, '1,234.5678'],
    [999999999999999, '999,999,999,999,999'],
    ['', ''],
    ['1e3', '1e3'],
  ])('%s is written %s', (value, text) => {
    expect(written(value)).toBe(text);
  });

  it('is taken from an address only as it would be kept there', () => {
    expect(fromText('12.5')).toBe(12.5);
    expect(fromText('')).toBe('');
    for (const text of ['1e3', '12.50', '0x10', ' 5']) expect(fromText(text)).toBe(text);
  });

  it('is refused with the bounds of the field', () => {
    expect(whyUnread('-5', { min: 0 }, t)).toContain('form.number.tooSmall {"whole":15,"decimals":4,"min":0');
    expect(whyUnread(-5, { min: 0 }, t)).toBeUndefined();
    expect(whyUnread(' ', {}, t)).toBeUndefined();
  });
});
