import { act, renderHook } from '@testing-library/react';
import { formerFavourites, recentRecords } from './kept-records';

const deal = { object: 'deals', id: '1', name: 'Annual contract' } as const;
const account = { object: 'accounts', id: '1', name: 'Acme' } as const;

beforeEach(() => localStorage.clear());

describe('records that a person comes back to', () => {
  it('have the latest first, each once and under its latest name', () => {
    const { result } = renderHook(() => recentRecords.use('lin'));
    act(() => {
      recentRecords.put('lin', deal);
      recentRecords.put('lin', account);
      recentRecords.put('lin', { ...deal, name: 'Contract of 2027' });
    });
    expect(result.current.map(({ name }) => name)).toEqual(['Contract of 2027', 'Acme']);
    act(() => recentRecords.drop('lin', deal));
    expect(result.current).toEqual([account]);
  });

  it('are each person’s own', () => {
    formerFavourites.put('lin', deal);
    expect(formerFavourites.read('wang')).toEqual([]);
    expect(formerFavourites.read(undefined)).toEqual([]);
    expect(recentRecords.read('lin')).toEqual([]);
  });

  it('do not grow without end, and nonsense is nothing', () => {
    for (let at = 0; at < 40; at += 1) recentRecords.put('lin', { ...deal, id: String(at) });
    expect(recentRecords.read('lin')).toHaveLength(30);
    localStorage.setItem('guanxi.recent.wang', '{"not": "a list"');
    expect(recentRecords.read('wang')).toEqual([]);
  });
});
