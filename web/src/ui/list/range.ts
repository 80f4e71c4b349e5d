import type { Cell, Lines } from './cells';

/** Cells beside and below each other, by two of their corners: where they were begun, and as far as they go. */
export interface Range {
  from: Cell;
  to: Cell;
}

/** The same by its numbers, each end included. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where a range lies in the rows and columns that are shown; nowhere when one of its corners has gone. */
export function blockOf({ from, to }: Range, { rows, fields }: Lines): Block | undefined {
  const ends = [rows.indexOf(from.row), rows.indexOf(to.row)];
  const sides = [fields.indexOf(from.field), fields.indexOf(to.field)];
  if (Math.min(...ends, ...sides) < 0) return undefined;
  return {
    top: Math.min(...ends),
    bottom: Math.max(...ends),
    left: Math.min(...sides),
    right: Math.max(...sides),
  };
}

export function sizeOf({ top, bottom, left, right }: Block): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The fields of a row that are in the block, in one text: a row is drawn anew only when they change. */
export function fieldsIn(
  block: Block | undefined,
  row: number,
  fields: readonly string[],
): string | undefined {
  if (!block || row < block.top || row > block.bottom) return undefined;
  return fields.slice(block.left, block.right + 1).join('\n');
}

export function isAmong(fields: string | undefined, field: string): boolean {
  return fields !== undefined && fields.split('\n').includes(field);
}

/** What is read of each cell of the block, row by row. */
export function readBlock<Value>(
  { top, bottom, left, right }: Block,
  read: (row: number, column: number) => Value,
): Value[][] {
  return numbers(top, bottom).map((row) => numbers(left, right).map((column) => read(row, column)));
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
