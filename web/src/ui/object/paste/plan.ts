import { editable, missing } from '../editable';
import { currencyOf } from '../number-kind';
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

/** A text that is still to be read, or a value of the same field, an amount with its currency. */
export type Pasted = string | { value: unknown; currency?: string };

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
    const currencies = pastedCurrencies(line, columns, row);
    for (const [column, cell] of line.slice(0, columns.length).entries()) {
      const field = columns[column];
      if (!field) continue;
      const refuse = (reason: string) =>
        plan.refusals.push({ row: firstRow + at, field: field.id, text: wordsOf(cell), reason });
      if (!editable(field, row)) {
        refuse('rows.paste.fixed');
        continue;
      }
      const currency = currencyOf(field, row, currencies);
      const meant =
        typeof cell === 'string' ? readValue(field, cell, t, currency) : known(field, cell, currency);
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

function known<Row extends object>(
  field: ObjectField<Row>,
  { value, currency }: Exclude<Pasted, string>,
  own: string | undefined,
): ReadValue {
  if (currency !== undefined && currency !== own) return { refused: 'form.number.otherCurrency' };
  return missing(field, value) ? { refused: 'rows.paste.required' } : { value };
}

/** What is pasted into those fields of a row that say in which currency its amounts are. */
function pastedCurrencies<Row extends object>(
  line: Pasted[],
  columns: (ObjectField<Row> | undefined)[],
  row: Row,
): ReadonlyMap<string, string> {
  const found = columns.flatMap((field, at): [string, string][] => {
    const text = wordsOf(line[at] ?? '').trim();
    return field?.type === 'currency' && editable(field, row) && text ? [[field.id, text.toUpperCase()]] : [];
  });
  return new Map(found);
}

export function fieldsOf<Row>(plan: Plan<Row>): string[] {
  return [...new Set(plan.changes.flatMap(({ change }) => Object.keys(change)))];
}
