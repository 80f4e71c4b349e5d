import { readSort, toggleSort, writeSort } from './sort';

describe('sorting', () => {
  it('reads and writes several fields', () => {
    expect(writeSort(readSort('-createdAt,name'))).toBe('-createdAt,name');
  });

  it.each([
    ['', 'name', false, 'name'],
    ['name', 'name', false, '-name'],
    ['-name', 'name', false, ''],
    ['-createdAt', 'name', false, 'name'],
    ['-createdAt', 'name', true, '-createdAt,name'],
    ['-createdAt,name', 'createdAt', true, 'name'],
    ['-createdAt,name', 'name', true, '-createdAt,-name'],
  ])('%s, header %s, add %s → %s', (before, field, add, after) => {
    expect(toggleSort(before, field, add)).toBe(after);
  });
});
