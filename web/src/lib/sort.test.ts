import { readSort, writeSort } from './sort';

describe('sorting', () => {
  it('reads and writes several fields', () => {
    expect(writeSort(readSort('-createdAt,name'))).toBe('-createdAt,name');
  });
});
