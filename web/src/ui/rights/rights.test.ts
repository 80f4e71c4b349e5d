import { byObject, shared, toggle } from './rights';

describe('rights', () => {
  it('make one line for each kind of object', () => {
    expect(byObject(['accounts:read', 'accounts:write', 'deals:read'])).toEqual([
      { object: 'accounts', read: true, write: true },
      { object: 'deals', read: true, write: false },
    ]);
  });

  it('keep the given order and show what is not granted', () => {
    expect(byObject(['deals:read'], ['leads', 'deals']).map(({ object, read }) => [object, read])).toEqual([
      ['leads', false],
      ['deals', true],
    ]);
  });

  it('let who may change something see it', () => {
    expect(toggle([], 'deals', 'write', true)).toEqual(['deals:read', 'deals:write']);
    expect(toggle(['deals:read', 'deals:write'], 'deals', 'read', false)).toEqual([]);
    expect(toggle(['deals:read', 'deals:write'], 'deals', 'write', false)).toEqual(['deals:read']);
  });

  it('leave out what everybody has', () => {
    expect(['views:read', 'notifications:write', 'deals:read'].filter(shared)).toEqual(['deals:read']);
  });
});
