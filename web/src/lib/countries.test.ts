import { countries, countryName } from './countries';

describe('countries', () => {
  it('are those that customer-service takes', () => {
    expect(countries('en')).toHaveLength(249);
    expect(countries('zh-CN')).toHaveLength(249);
    const codes = countries('en').map(({ value }) => value);
    expect(codes).toEqual(expect.arrayContaining(['CN', 'DE', 'GB', 'HK', 'TW', 'AX', 'UM', 'BQ', 'SS']));
    expect(codes.filter((code) => ['EU', 'SU', 'YU', 'AN', 'UK', 'ZZ'].includes(code))).toEqual([]);
  });

  it('are named in the language of the reader, in its order', () => {
    expect(countryName('CN', 'en')).toBe('China');
    expect(countryName('CN', 'zh-CN')).toBe('中国');
    const names = countries('en').map(({ label }) => label);
    expect(names.indexOf('Afghanistan')).toBeLessThan(names.indexOf('Zambia'));
  });

  it('leave alone what is none', () => {
    expect(countryName('Prussia', 'en')).toBe('Prussia');
  });
});
