import { both, readListSearch, serverFilter } from './list-search';

describe('the URL of a list', () => {
  it('keeps what it knows', () => {
    const search = {
      q: 'acme',
      filter: 'kind==PERSON',
      sort: '-createdAt,name',
      limit: 100,
      cols: 'name!.stage~220!',
      group: 'stage',
      sum: 'amount',
      as: 'board',
      view: '01900000-0000-7000-8000-000000000001',
      on: '2026-03',
      one: '01900000-0000-7000-8000-000000000002',
    };
    expect(readListSearch(search)).toEqual(search);
  });

  it.each([
    { sort: 'name;drop' },
    { limit: 7 },
    { limit: 50 },
    { cols: 'name~x' },
    { group: 'a b' },
    { as: 'map' },
    { on: 'March' },
    { view: '../x' },
    { q: '' },
    { other: 'x' },
  ])('ignores %j', (raw) => {
    expect(readListSearch(raw)).toEqual({});
  });
});

describe('the filter of the server', () => {
  it('holds the quick search and the chips together', () => {
    expect(serverFilter({ q: ' a"b ', filter: 'kind==PERSON,region==North' }, ['name'])).toBe(
      'name=="*a\\"b*";(kind==PERSON,region==North)',
    );
    expect(serverFilter({ q: 'acme', filter: 'status==NEW' }, ['name', 'company'])).toBe(
      '(name=="*acme*",company=="*acme*");status==NEW',
    );
    expect(both(undefined, undefined)).toBeUndefined();
  });
});
