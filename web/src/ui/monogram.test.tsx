import { initials } from './monogram';

describe('a monogram', () => {
  it.each([
    ['华北精密机械', '华'],
    ['Nordwind Logistics GmbH', 'NG'],
    ['acme', 'A'],
    ['', ''],
  ])('of %s is %s', (name, letters) => expect(initials(name)).toBe(letters));
});
