import type { RfmGrid } from '@/api/types';
import { cellsRule, names, placesOf, rows, strength, toggle } from './rfm-grid';

const grid: RfmGrid = {
  asOf: '2026-01-01T00:00:00Z',
  edgesAsOf: '2026-01-01T00:00:00Z',
  edgesVersion: 1,
  ordersWithoutRate: 0,
  cells: [
    { r: 5, fm: 5, name: 'CHAMPIONS', accounts: 10, revenue: 900 },
    { r: 4, fm: 5, name: 'CHAMPIONS', accounts: 5, revenue: 100 },
    { r: 1, fm: 1, name: 'LOST', accounts: 20, revenue: 50 },
  ],
};

describe('the RFM grid', () => {
  it('has the most recent row first and fills gaps', () => {
    const table = rows(grid);
    expect(table.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
    expect(table[0]?.[4]?.accounts).toBe(10);
    expect(table[4]?.[0]?.name).toBe('LOST');
    expect(table[2]?.[2]?.accounts).toBe(0);
  });

  it('tells where a name stands', () => {
    expect(placesOf(grid, 'CHAMPIONS')).toEqual([
      { r: 5, columns: '5' },
      { r: 4, columns: '5' },
    ]);
    const cell = { r: 3, name: 'LOYAL', accounts: 1, revenue: 1 } as const;
    const at = (...columns: number[]) => ({ ...grid, cells: columns.map((fm) => ({ ...cell, fm })) });
    expect(placesOf(at(2, 3, 4), 'LOYAL')).toEqual([{ r: 3, columns: '2–4' }]);
    expect(placesOf(at(2, 4), 'LOYAL')).toEqual([{ r: 3, columns: '2+4' }]);
  });

  it('sums cells of one name, the most revenue first', () => {
    expect(names(grid)).toEqual([
      { name: 'CHAMPIONS', accounts: 15, revenue: 1000 },
      { name: 'LOST', accounts: 20, revenue: 50 },
    ]);
  });

  it('makes a rule of a cell and tints by size', () => {
    expect(cellsRule([{ r: 5, fm: 1 }])).toEqual({
      and: [
        { field: 'rfm.recency', op: 'eq', value: 5 },
        {
          or: [
            {
              and: [
                { field: 'rfm.frequency', op: 'eq', value: 1 },
                { field: 'rfm.money', op: 'in', value: [1] },
              ],
            },
          ],
        },
      ],
    });
    expect([strength(0, 20), strength(1, 20), strength(20, 20)]).toEqual([0, 1, 4]);
  });

  it('makes one rule of several cells, however many', () => {
    const two = cellsRule([
      { r: 5, fm: 1 },
      { r: 4, fm: 1 },
    ]);
    expect(two).toMatchObject({ and: [{ field: 'rfm.recency', op: 'in', value: [5, 4] }, {}] });
    const all = [1, 2, 3, 4, 5].flatMap((r) => [1, 2, 3, 4, 5].map((fm) => ({ r, fm })));
    const comparisons = JSON.stringify(cellsRule(all)).match(/"field"/g);
    expect(comparisons?.length).toBeLessThanOrEqual(100);
  });

  it('remembers which cells are chosen', () => {
    const chosen = toggle(toggle([], { r: 1, fm: 2 }), { r: 3, fm: 4 });
    expect(toggle(chosen, { r: 1, fm: 2 })).toEqual([{ r: 3, fm: 4 }]);
  });
});
