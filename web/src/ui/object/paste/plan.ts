import { editable, missing } from '../editable';
import type { ObjectField } from '../object';
import { read } from '../value';
import { readValue, type ReadValue } from './read-value';

/** What pasting would do: which rows would change how, and what is refused. */
export interface Plan<Row> {
  changes: { row: Row; change: Record<string, unknown> }[];
  refusals: { row: number; field: string; text: string; reason: string }[];
  /** Cells that hold this already. */
  same: number;
  /** Rows and columns for which there is no place. */
  beyond: { rows: number; columns: number };
}

/** A text that is still to be read, or a value of the same field. */
export type Pasted = string | { value: unknown };

interface Pasting<Row extends object> {
  cells: Pasted[][];
  rows: Row[];
  /** The columns of the table from the one that was pasted into. */
  columns: (ObjectField<Row> | undefined)[];
  firstRow: number;
  t: (key: string) => string;
  /** The id of the one record with this name. */
  find: (field: ObjectField<Row>, name: string) => Promise<string | undefined>;
}

/** One value on the clipboard fills one cell; a block fills the cells to the right and below. */
export async function planPaste<Row extends object>(pasted: Pasting<Row>): Promise<Plan<Row>> {
  const { cells, rows, columns, firstRow, t, find } = pasted;
  const plan: Plan<Row> = { changes: [], refusals: [], same: 0, beyond: { rows: 0, columns: 0 } };
  const widest = Math.max(0, ...cells.map((line) => line.length));
  plan.beyond = {
    rows: Math.max(0, firstRow + cells.length - rows.length),
    columns: Math.max(0, widest - columns.length),
  };
  for (const [at, line] of cells.entries()) {
    const row = rows[firstRow + at];
    if (!row) break;
    const change: Record<string, unknown> = {};
    for (const [column, cell] of line.slice(0, columns.length).entries()) {
      const field = columns[column];
      if (!field) continue;
      const refuse = (reason: string) =>
        plan.refusals.push({ row: firstRow + at, field: field.id, text: wordsOf(cell), reason });
      if (!editable(field, row)) {
        refuse('rows.paste.fixed');
        continue;
      }
      const meant = typeof cell === 'string' ? readValue(field, cell, t) : known(field, cell.value);
      if ('refused' in meant) refuse(meant.refused);
      else {
        const value = 'name' in meant ? await find(field, meant.name) : meant.value;
        if (value === undefined) refuse('rows.paste.noRecord');
        else if (value === (read(row, field.id) ?? null)) plan.same++;
        else change[field.id] = value;
      }
    }
    if (Object.keys(change).length > 0) plan.changes.push({ row, change });
  }
  return plan;
}

function wordsOf(cell: Pasted): string {
  return typeof cell === 'string' ? cell : String(cell.value ?? '');
}

function known<Row extends object>(field: ObjectField<Row>, value: unknown): ReadValue {
  return missing(field, value) ? { refused: 'rows.paste.required' } : { value };
}

export function fieldsOf<Row>(plan: Plan<Row>): string[] {
  return [...new Set(plan.changes.flatMap(({ change }) => Object.keys(change)))];
}
