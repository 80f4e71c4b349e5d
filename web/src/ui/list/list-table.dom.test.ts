import { act, renderHook } from '@testing-library/react';
import type { ListField } from './field';
import { useListTable, widen, widthOf } from './list-table';

interface Line {
  id: string;
}

const field = (id: string): ListField<Line> => ({ id, label: id, type: 'text', cell: () => id });
const fields = [field('line'), field('reason'), { ...field('key'), cell: undefined }];
const rows: Line[] = [{ id: 'a' }];
const rowId = ({ id }: Line) => id;
const initialState = { columnPinning: { start: ['line'], end: [] } };

function begin() {
  const { result } = renderHook(() => useListTable({ fields, rows, rowId, initialState }));
  const widths = () =>
    result.current.getVisibleLeafColumns().map((column) => widthOf(result.current, column));
  const wide = (id: string, width: number | undefined) =>
    act(() => {
      const column = result.current.getColumn(id);
      if (column) widen(column, width);
    });
  return { result, widths, wide };
}

describe('the table of a list whose owner keeps nothing', () => {
  it('has a column for each field that can be shown, and the pinned one fills what is left', () => {
    const { result, widths } = begin();
    expect(result.current.getVisibleLeafColumns().map(({ id }) => id)).toEqual(['line', 'reason']);
    expect(widths()).toEqual([undefined, 140]);
  });

  it('keeps the widths that somebody gives its columns', () => {
    const { widths, wide } = begin();
    wide('line', 90);
    wide('reason', 10);
    expect(widths()).toEqual([90, 60]);
    wide('line', undefined);
    expect(widths()).toEqual([undefined, 60]);
  });
});
