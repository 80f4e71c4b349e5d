import { choose, chosenCount, everything, isChosen, isNothing, nothing, rangeOf } from './selection';

describe('a selection of rows', () => {
  it('of some holds just these', () => {
    const two = choose(nothing, ['a', 'b'], true);
    expect(isChosen(two, 'a')).toBe(true);
    expect(isChosen(two, 'c')).toBe(false);
    expect(chosenCount(two, 900)).toBe(2);
    expect(isNothing(choose(two, ['a', 'b'], false))).toBe(true);
  });

  it('of all matching holds rows that were never loaded, but not the excepted', () => {
    const all = choose(everything, ['b'], false);
    expect(isChosen(all, 'never loaded')).toBe(true);
    expect(isChosen(all, 'b')).toBe(false);
    expect(chosenCount(all, 12_431)).toBe(12_430);
    expect(chosenCount(all, undefined)).toBeUndefined();
    expect(isChosen(choose(all, ['b'], true), 'b')).toBe(true);
    expect(isNothing(all)).toBe(false);
  });

  it('reaches from row to row in both directions', () => {
    const ids = ['a', 'b', 'c', 'd'];
    expect(rangeOf(ids, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(rangeOf(ids, 'c', 'a')).toEqual(['a', 'b', 'c']);
    expect(rangeOf(ids, 'gone', 'c')).toEqual(['c']);
    expect(rangeOf(ids, undefined, 'c')).toEqual(['c']);
  });
});
