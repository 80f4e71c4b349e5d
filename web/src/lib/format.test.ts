import { Formats } from './format';

const zh = new Formats('zh-CN');
const en = new Formats('en');
const now = new Date('2026-06-15T12:00:00Z');

describe('formats', () => {
  it('shorten large sums as each language does', () => {
    expect(zh.shortMoney(1_284_000, 'CNY')).toBe('¥128.4万');
    expect(en.shortMoney(1_284_000, 'CNY')).toBe('¥1.28M');
  });

  it('keep the decimals of the currency', () => {
    expect(en.money(12.5, 'USD')).toBe('$12.50');
    expect(en.money(1200, 'JPY')).toBe('¥1,200');
  });

  it('say moments as people do', () => {
    expect(en.relative('2026-06-14T12:00:00Z', now)).toBe('yesterday');
    expect(zh.relative('2026-06-12T12:00:00Z', now)).toBe('3天前');
    expect(en.relative('2026-06-15T09:00:00Z', now)).toBe('3 hours ago');
    expect(en.relative('2025-01-02T12:00:00Z', now)).toBe('Jan 2, 2025');
  });
});
