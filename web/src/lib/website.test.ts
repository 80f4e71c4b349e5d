import { websiteOf } from './website';

describe('a website', () => {
  it.each([
    ['example.com', 'https://example.com'],
    ['example.com:8080/a', 'https://example.com:8080/a'],
    ['http://example.com', 'http://example.com'],
    ['HTTPS://example.com', 'HTTPS://example.com'],
  ])('leads from %s to %s', (text, address) => expect(websiteOf(text)).toBe(address));

  it.each(['javascript:alert(1)', 'data:text/html,a', 'mailto:a@b.cn', ' javascript:alert(1)'])(
    'leads nowhere from %s',
    (text) => expect(websiteOf(text)).toBeUndefined(),
  );
});
