import type { Tone } from '../chip';

/** A column of a board with the cards that were read so far. */
export interface BoardColumn<Row> {
  id: string;
  title: string;
  tone?: Tone;
  /** All of it, not only what is shown; with "+" when it was not counted to the end. */
  count?: number;
  capped?: boolean;
  /** What stands under the title: the sums of the column. */
  sums?: React.ReactNode;
  rows: Row[];
  loading?: boolean;
  /** Reads on; missing when all cards are there. */
  more?: () => void;
  /** More cards than this are marked. */
  limit?: number;
  /** Nothing can be moved here. */
  closed?: boolean;
}

/** A card on its way to another column: shown there until the rows themselves say so, or it was refused. */
export interface Move<Row> {
  row: Row;
  from: string;
  to: string;
}

/** The columns as they are shown: what is on its way stands in its new place already. */
export function placed<Row>(
  columns: BoardColumn<Row>[],
  moves: ReadonlyMap<string, Move<Row>>,
  rowId: (row: Row) => string,
): BoardColumn<Row>[] {
  if (moves.size === 0) return columns;
  return columns.map((column) => {
    const stay = column.rows.filter((row) => {
      const move = moves.get(rowId(row));
      return !move || move.to === column.id;
    });
    const here = new Set(stay.map(rowId));
    const arriving = [...moves.values()].filter(({ row, to }) => to === column.id && !here.has(rowId(row)));
    const change = arriving.length + stay.length - column.rows.length;
    return {
      ...column,
      rows: [...arriving.map(({ row }) => row), ...stay],
      count: column.count === undefined ? undefined : Math.max(0, column.count + change),
    };
  });
}

/** The next column in a direction that takes cards; the same when there is none. */
export function neighbour<Row>(columns: BoardColumn<Row>[], from: string, step: 1 | -1): string {
  const at = columns.findIndex(({ id }) => id === from);
  const that = step > 0 ? columns.slice(at + 1) : columns.slice(0, at).toReversed();
  return that.find(({ closed }) => !closed)?.id ?? from;
}
