import { QueryClient } from '@tanstack/react-query';
import { loadedRecords, searchFilter } from './use-records';

describe('the question for records', () => {
  it('is for the letters of names, too, where the servers keep these', () => {
    expect(searchFilter('accounts', 'cdjh')).toBe(
      'name=="*cdjh*",email=="*cdjh*",phone=="*cdjh*",initials==cdjh*',
    );
    expect(searchFilter('contacts', 'sxm')).toBe(
      'fullName=="*sxm*",email=="*sxm*",phone=="*sxm*",initials==sxm*',
    );
    expect(searchFilter('leads', 'sxm')).toMatch(/,initials==sxm\*,companyInitials==sxm\*$/);
    expect(searchFilter('deals', 'cd jh')).toBe('name=="*cd jh*",initials==cdjh*');
    expect(searchFilter('products', 'cdjh')).toBe('name=="*cdjh*",code=="*cdjh*"');
  });

  it('is for the characters alone where none are letters', () => {
    expect(searchFilter('deals', '华北')).toBe('name=="*华北*"');
    expect(searchFilter('deals', 'C-1042')).toBe('name=="*C-1042*"');
  });
});

describe('what this visit has brought in', () => {
  it('holds each record once, as the latest answer has it', () => {
    const queries = new QueryClient();
    const answer = (name: string, updatedAt: number) =>
      queries.setQueryData(
        ['accounts', 'list', { filter: name }],
        { items: [{ id: 'a1', name }] },
        { updatedAt },
      );
    answer('Northwind', 1);
    answer('Northwind Ltd', 3);
    answer('North', 2);
    expect(loadedRecords(queries).map(({ name }) => name)).toEqual(['Northwind Ltd']);
  });
});
