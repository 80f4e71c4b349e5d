import { readOpen, toggleOpen } from './open-groups';

describe('the open groups of an address', () => {
  it('are read as they were written, whatever is in their values', () => {
    const keys = ['北京', '', 'a,b', 'c\\', '2026-03', ',', 'd\\,'];
    const text = keys.reduce<string | undefined>(toggleOpen, undefined);
    expect([...readOpen(text)]).toEqual(keys);
  });

  it('are none when the last is closed', () => {
    expect(toggleOpen(toggleOpen(undefined, 'x'), 'x')).toBeUndefined();
    expect(readOpen(undefined).size).toBe(0);
  });
});
