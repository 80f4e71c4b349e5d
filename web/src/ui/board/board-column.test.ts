import { type BoardColumn, neighbour, placed } from './board-column';

const one = { id: '1' };
const two = { id: '2' };
const start: BoardColumn<{ id: string }>[] = [
  { id: 'new', title: 'New', rows: [one, two], count: 2 },
  { id: 'lost', title: 'Lost', rows: [], count: 0, closed: true },
  { id: 'won', title: 'Won', rows: [], count: 0 },
];
const rowId = ({ id }: { id: string }) => id;

describe('the places on a board', () => {
  it('are the new ones for what is on its way', () => {
    const shown = placed(start, new Map([['2', { row: two, from: 'new', to: 'won' }]]), rowId);
    expect(shown.map(({ rows }) => rows.map(rowId))).toEqual([['1'], [], ['2']]);
    expect(shown.map(({ count }) => count)).toEqual([1, 0, 1]);
  });

  it('beside a column leave out what takes no cards', () => {
    expect(neighbour(start, 'new', 1)).toBe('won');
    expect(neighbour(start, 'new', -1)).toBe('new');
  });
});
