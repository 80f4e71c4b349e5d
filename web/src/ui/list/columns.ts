import type {
  ColumnOrderState,
  ColumnPinningState,
  ColumnSizingState,
  ColumnVisibilityState,
} from '@tanstack/react-table';
import type { ListField } from './field';
import { clampWidth } from './widths';

/** A column that somebody chose, and how wide they made it. */
export interface Column {
  id: string;
  width?: number;
}

/** The same as the table keeps it. */
export interface ColumnsState {
  columnOrder: ColumnOrderState;
  columnVisibility: ColumnVisibilityState;
  columnSizing: ColumnSizingState;
  columnPinning: ColumnPinningState;
}

/** `name~220.stage.amount` */
export function readColumns(text: string): Column[] {
  return text.split('.').map((part) => {
    const [id = '', width] = part.split('~');
    return width ? { id, width: clampWidth(Number(width)) } : { id };
  });
}

export function writeColumns(columns: Column[]): string {
  return columns.map(({ id, width }) => (width ? `${id}~${width}` : id)).join('.');
}

/** The columns when nobody has chosen any. */
export function usualColumns<Row>(fields: ListField<Row>[]): Column[] {
  return fields.filter((field) => field.cell && !field.optional).map(({ id }) => ({ id }));
}

/** The chosen columns that the object has, each once; the usual ones when none is left. */
export function chosenColumns<Row>(fields: ListField<Row>[], text: string | undefined): Column[] {
  const known = new Set(fields.filter(({ cell }) => cell).map(({ id }) => id));
  const chosen = text ? readColumns(text).filter(({ id }) => known.delete(id)) : [];
  return chosen.length > 0 ? chosen : usualColumns(fields);
}

/** The fields of the columns in their order and width. */
export function columnFields<Row>(fields: ListField<Row>[], columns: Column[]): ListField<Row>[] {
  return columns.flatMap(({ id, width }) => {
    const field = fields.find((each) => each.id === id);
    return field ? [width ? { ...field, width } : field] : [];
  });
}

/** What the URL says of them; nothing when they are the usual ones. */
export function columnsText<Row>(fields: ListField<Row>[], columns: Column[]): string | undefined {
  const text = writeColumns(columns);
  return text === writeColumns(usualColumns(fields)) ? undefined : text;
}

/** Those that nobody chose come behind the others, where they appear when somebody does. */
export function columnsState<Row>(fields: ListField<Row>[], columns: Column[]): ColumnsState {
  const shown = columns.map(({ id }) => id);
  const hidden = fields.filter(({ id, cell }) => cell && !shown.includes(id)).map(({ id }) => id);
  return {
    columnOrder: [...shown, ...hidden],
    columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
    columnSizing: Object.fromEntries(columns.flatMap(({ id, width }) => (width ? [[id, width]] : []))),
    columnPinning: { start: shown.slice(0, 1), end: [] },
  };
}

export function columnsOf({ columnOrder, columnVisibility, columnSizing }: ColumnsState): Column[] {
  return columnOrder
    .filter((id) => columnVisibility[id] !== false)
    .map((id) => ({ id, width: columnSizing[id] }));
}

/** One place earlier or later. The first column names the row and stays the first. */
export function moveColumn(order: ColumnOrderState, id: string, step: 1 | -1): ColumnOrderState {
  const at = order.indexOf(id);
  const to = at + step;
  const [column, other] = [order[at], order[to]];
  if (!column || !other || at < 1 || to < 1) return order;
  return order.with(at, other).with(to, column);
}
