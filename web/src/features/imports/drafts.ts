import type { CorrectedRow, RefusedRow } from '@/api/types';
import { readTsv } from '@/ui/list/tsv';

/** Cells that were corrected and not sent yet, by line and heading. */
export type Drafts = Record<number, Record<string, string>>;

export function cellOf(drafts: Drafts, row: RefusedRow, heading: string): string {
  return drafts[row.line]?.[heading] ?? row.cells[heading] ?? '';
}

function without<T>(all: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== key));
}

/** A cell that is again as the file has it is no correction. */
export function correct(drafts: Drafts, row: RefusedRow, heading: string, value: string): Drafts {
  const others = without(drafts[row.line] ?? {}, heading);
  const cells = value === (row.cells[heading] ?? '') ? others : { ...others, [heading]: value };
  const rest = without(drafts, String(row.line));
  return Object.keys(cells).length > 0 ? { ...rest, [row.line]: cells } : rest;
}

/** What a spreadsheet has copied fills the cells to the right and below; what has no place is left out. */
export function paste(
  drafts: Drafts,
  rows: RefusedRow[],
  headings: string[],
  text: string,
  at: { row: number; heading: string },
): Drafts {
  const first = headings.indexOf(at.heading);
  if (first < 0) return drafts;
  return readTsv(text).reduce(
    (filled, cells, down) =>
      cells.reduce((before, cell, right) => {
        const row = rows[at.row + down];
        const heading = headings[first + right];
        return row && heading ? correct(before, row, heading, cell.trim()) : before;
      }, filled),
    drafts,
  );
}

/** Also of rows that are not on the screen: the server passes over those that are refused no longer. */
export function corrections(drafts: Drafts): CorrectedRow[] {
  return Object.entries(drafts).map(([line, cells]) => ({ line: Number(line), cells }));
}

/** What is left when those that were sent are in; a cell that has been typed anew meanwhile is. */
export function unsent(drafts: Drafts, sent: CorrectedRow[]): Drafts {
  return sent.reduce((left, { line, cells }) => {
    const rest = Object.entries(left[line] ?? {}).filter(([heading, value]) => cells[heading] !== value);
    const others = without(left, String(line));
    return rest.length > 0 ? { ...others, [line]: Object.fromEntries(rest) } : others;
  }, drafts);
}
