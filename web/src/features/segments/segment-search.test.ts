import { historyFilter, readSegmentSearch } from './segment-search';

describe('the page of a segment in the URL', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(readSegmentSearch({ tab: 'history', change: 'LEFT', days: 7, x: 1 })).toEqual({
      tab: 'history',
      change: 'LEFT',
      days: 7,
      other: undefined,
    });
    expect(readSegmentSearch({ tab: 'members', change: 'x', days: '-1' })).toEqual({});
  });

  it('asks for exactly those who were counted', () => {
    expect(historyFilter({ change: 'ENTERED', days: 7 })).toBe('change==ENTERED;at=ge=-7d');
    expect(historyFilter({ days: 30 })).toBe('at=ge=-30d');
    expect(historyFilter({})).toBeUndefined();
  });
});
