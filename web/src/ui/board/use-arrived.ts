import { useState } from 'react';
import type { BoardColumn } from './board-column';

interface Arrived<Row> {
  row: Row;
  to: string;
}

/**
 * Cards that were moved to where their column has not been read yet: they stay at its beginning until the rows themselves
 * bring them, there or elsewhere, or something else is asked for.
 */
export function useArrived<Row>(
  columns: BoardColumn<Row>[],
  rowId: (row: Row) => string,
  question: string | undefined,
) {
  const [held, setHeld] = useState<{ question?: string; arrived: Arrived<Row>[] }>({ arrived: [] });
  const arrived = held.question === question ? held.arrived : [];
  const setArrived = (next: Arrived<Row>[]) => setHeld({ question, arrived: next });
  const waiting = arrived.length > 0 ? arrived.filter(({ row }) => !isIn(columns, rowId, row)) : arrived;
  if (waiting.length < arrived.length) setArrived(waiting);
  const shown =
    waiting.length === 0
      ? columns
      : columns.map((column) => {
          const here = waiting.filter(({ to }) => to === column.id).map(({ row }) => row);
          return here.length > 0 ? { ...column, rows: [...here, ...column.rows] } : column;
        });
  return {
    shown,
    arrive: (row: Row, to: string) =>
      setHeld((before) => ({
        question,
        arrived: [
          ...(before.question === question ? before.arrived : []).filter(
            (each) => rowId(each.row) !== rowId(row),
          ),
          { row, to },
        ],
      })),
  };
}

function isIn<Row>(columns: BoardColumn<Row>[], rowId: (row: Row) => string, row: Row): boolean {
  const id = rowId(row);
  return columns.some(({ rows }) => rows.some((each) => rowId(each) === id));
}
