import { knownSort, readSort, writeSort } from './sort';

describe('sorting', () => {
  it('reads and writes several fields', () => {
    expect(writeSort(readSort('-createdAt,name'))).toBe('-createdAt,name');
  });

  it('leaves out what the list does not know', () => {
    const isKnown = (id: string) => id === 'name';
    expect(knownSort('-nonsense,-name', isKnown)).toBe('-name');
    expect(knownSort('nonsense', isKnown)).toBeUndefined();
    expect(knownSort(undefined, isKnown)).toBeUndefined();
  });
});
