import type { ListField } from './field';

/** A column that somebody chose, and how wide they made it. */
export interface Column {
  id: string;
  width?: number;
}

const narrowest = 60;
const widest = 800;

/** `name~220.stage.amount` */
export function readColumns(text: string): Column[] {
  return text.split('.').map((part) => {
    const [id = '', width] = part.split('~');
    return width ? { id, width: clamp(Number(width)) } : { id };
  });
}

export function writeColumns(columns: Column[]): string {
  return columns.map(({ id, width }) => (width ? `${id}~${width}` : id)).join('.');
}

function clamp(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
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

/** One place earlier or later. The first column names the row and stays the first. */
export function moveColumn(columns: Column[], id: string, step: 1 | -1): Column[] {
  const at = columns.findIndex((column) => column.id === id);
  const to = at + step;
  const [column, other] = [columns[at], columns[to]];
  if (!column || !other || at < 1 || to < 1) return columns;
  return columns.with(at, other).with(to, column);
}

export function toggleColumn(columns: Column[], id: string): Column[] {
  const at = columns.findIndex((column) => column.id === id);
  if (at < 0) return [...columns, { id }];
  return at === 0 ? columns : columns.toSpliced(at, 1);
}

export function widenColumn(columns: Column[], id: string, width: number | undefined): Column[] {
  return columns.map((column) =>
    column.id === id ? (width ? { id, width: clamp(width) } : { id }) : column,
  );
}
