import { cursorAt, isWatched, laid, pagesOf, rowOf, rowsOf } from './kept-pages';

const page = (ids: string, next: string | null = 'more') => ({
  items: [...ids].map((id) => ({ id })),
  next,
});
const ids = (items: { id: string }[]) => items.map(({ id }) => id).join('');

describe('a page that is read again while the next is kept', () => {
  it('takes in what came and loses nothing at its end', () => {
    const after = laid(page('abcd', 'd'), page('xabc', 'c'), 'e');
    expect(ids(after.items)).toBe('xabcd');
    expect(after.next).toBe('d');
  });

  it('gives up what went without taking from the next', () => {
    const after = laid(page('abcd', 'd'), page('acde', 'e'), 'e');
    expect(ids(after.items)).toBe('acd');
    expect(after.next).toBe('d');
  });

  it('ends before the next page also when its own last row went', () => {
    expect(ids(laid(page('abcd', 'd'), page('abce', 'e'), 'e').items)).toBe('abc');
  });

  it('is what it is now when nothing of it is left, or the list ends there', () => {
    expect(laid(page('abcd', 'd'), page('wxyz', 'z'), 'e')).toEqual(page('wxyz', 'z'));
    expect(laid(page('abcd', 'd'), page('ab', null), 'e')).toEqual(page('ab', null));
    expect(laid(page('abcd', 'd'), page('abcx', 'x'), undefined)).toEqual(page('abcx', 'x'));
  });
});

describe('the pages of a list', () => {
  it('show a row that moved up where it is now', () => {
    expect(ids(rowsOf([page('zab'), page('cz')]))).toBe('zabc');
  });

  it('are asked for again at the beginning and where somebody looks', () => {
    const watched = { first: 3, last: 4, stale: new Set<number>() };
    expect([0, 1, 2, 3, 4, 5].filter((at) => isWatched(watched, at))).toEqual([0, 3, 4]);
  });

  it('are found by the rows that are seen', () => {
    const pages = [page('abc'), page('def'), page('gh')];
    expect(pagesOf(pages, 0, 1)).toEqual([0, 0]);
    expect(pagesOf(pages, 2, 3)).toEqual([0, 1]);
    expect(pagesOf(pages, 3, 7)).toEqual([1, 2]);
    expect(pagesOf(pages, 9, 20)).toEqual([2, 2]);
    expect(pagesOf([], 0, 5)).toEqual([0, 0]);
  });

  it('begin with a cursor, but the first of all', () => {
    const pages = [page('abc', 'c'), page('def', 'f'), page('gh', null)];
    const kept = { pages, pageParams: [{ at: 0 }, { at: 1, after: 'c' }, { at: 2, after: 'f' }] };
    expect([0, 2, 3, 5, 6].map((row) => cursorAt(kept, row))).toEqual([undefined, undefined, 'c', 'c', 'f']);
    expect([undefined, 'c', 'f', 'elsewhere'].map((after) => rowOf(kept, after))).toEqual([0, 3, 6, 0]);
  });
});
