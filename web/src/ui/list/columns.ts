import type {
  ColumnOrderState,
  ColumnPinningState,
  ColumnSizingState,
  ColumnVisibilityState,
} from '@tanstack/react-table';
import type { ListField } from './field';
import { clampWidth } from './widths';

/** A column that somebody chose, how wide they made it, and whether it stays at the left beside the first. */
export interface Column {
  id: string;
  width?: number;
  pinned?: boolean;
}

/** The same as the table keeps it. */
export interface ColumnsState {
  columnOrder: ColumnOrderState;
  columnVisibility: ColumnVisibilityState;
  columnSizing: ColumnSizingState;
  columnPinning: ColumnPinningState;
}

/** `name!.stage~220!.amount`: where none is marked as pinned the first is, as it always is. */
export function readColumns(text: string): Column[] {
  return text.split('.').map((part) => {
    const [id = '', width] = part.replace('!', '').split('~');
    return {
      id,
      ...(width && { width: clampWidth(Number(width)) }),
      ...(part.endsWith('!') && { pinned: true }),
    };
  });
}

export function writeColumns(columns: Column[]): string {
  const marked = columns.some(({ pinned }, at) => pinned && at > 0);
  return columns
    .map(({ id, width, pinned }, at) => {
      const mark = marked && (pinned || at === 0) ? '!' : '';
      return `${id}${width ? `~${width}` : ''}${mark}`;
    })
    .join('.');
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
  const pinned = columns.filter((column, at) => column.pinned || at === 0).map(({ id }) => id);
  const shown = [...new Set([...pinned, ...columns.map(({ id }) => id)])];
  const hidden = fields.filter(({ id, cell }) => cell && !shown.includes(id)).map(({ id }) => id);
  return {
    columnOrder: [...shown, ...hidden],
    columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
    columnSizing: Object.fromEntries(columns.flatMap(({ id, width }) => (width ? [[id, width]] : []))),
    columnPinning: { start: pinned, end: [] },
  };
}

/** Those that are pinned come first, also when one of them was pinned, or set free, just now. */
export function columnsOf(state: ColumnsState): Column[] {
  const { columnOrder, columnVisibility, columnSizing, columnPinning } = state;
  return columnOrder
    .filter((id) => columnVisibility[id] !== false)
    .map((id) => ({ id, width: columnSizing[id], pinned: columnPinning.start.includes(id) }))
    .sort((one, other) => Number(other.pinned) - Number(one.pinned));
}

/** One place earlier or later. The first column names the row and stays the first. */
export function moveColumn(order: ColumnOrderState, id: string, step: 1 | -1): ColumnOrderState {
  const at = order.indexOf(id);
  const to = at + step;
  const [column, other] = [order[at], order[to]];
  if (!column || !other || at < 1 || to < 1) return order;
  return order.with(at, other).with(to, column);
}
