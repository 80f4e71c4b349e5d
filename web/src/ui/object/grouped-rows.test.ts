import { groupedRows, watchGroups } from './grouped-rows';
import type { OpenRows } from './use-open-rows';

const group = (value: string | null) => ({ value, count: 9, sums: [] });
const open = (...ids: string[]) => {
  const watch = vi.fn<OpenRows<{ id: string }>['watch']>();
  const rows = ids.map((id) => ({ id }));
  return { rows, watch } as unknown as OpenRows<{ id: string }> & { watch: typeof watch };
};

describe('the rows of the open groups of a list', () => {
  it('are one list, each row in it once', () => {
    const opened = new Map([
      ['WON', open('a', 'b')],
      ['', open('b', 'c')],
    ]);
    const { groups, rows } = groupedRows([group('WON'), group('NEW'), group(null)], opened);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(groups.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['WON', 0, 2],
      ['NEW', 2, 2],
      ['', 2, 3],
    ]);
  });

  it('are told who looks at them, by their own numbers', () => {
    const [won, lost] = [open('a', 'b', 'c'), open('d', 'e')];
    const opened = new Map([
      ['WON', won],
      ['LOST', lost],
    ]);
    const { groups } = groupedRows([group('WON'), group('LOST')], opened);
    watchGroups(groups, 1, 3);
    expect(won.watch).toHaveBeenCalledWith(1, 2);
    expect(lost.watch).toHaveBeenCalledWith(0, 0);
    watchGroups(groups, 0, 2);
    expect(lost.watch).toHaveBeenCalledTimes(1);
  });
});
