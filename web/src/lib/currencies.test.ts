import { currencies } from './currencies';

const codes = (there?: string) => currencies('en', there).map(({ value }) => value);

describe('the currencies that are offered', () => {
  it('are those that a country has today, by name', () => {
    expect(currencies('zh-CN')).toContainEqual({ value: 'CNY', label: 'CNY · 人民币' });
    expect(codes()).toContain('EUR');
    expect(codes()).not.toContain('HRK');
  });

  it('are with the former one that a record is kept in', () => {
    expect(codes('HRK')).toContain('HRK');
  });
});
