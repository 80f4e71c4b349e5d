import type { Density } from './density';
import type { ListTable } from './list-table';
import type { Between } from './strips';
import type { SelectionModel } from './use-selection';

/** Rows that come page by page. */
export interface LoadedRows {
  hasMore?: boolean;
  loadMore?: () => void;
  loading?: boolean;
  /** Is told which rows somebody looks at, the first and the last of them. */
  watch?: (from: number, to: number) => void;
  /** How many match in all, when that is known. */
  total?: number;
  place?: ListPlace;
}

/** Where in a list the address leads. */
export interface ListPlace {
  /** Which list it is: the same as long as the same rows are shown in the same way. */
  list: string;
  /** The row that is shown first to whoever has not been there yet. */
  row: number;
}

/** The rows of a list as far as they were loaded, and how to get on. */
export interface Rows<Row> {
  rows: Row[];
  hasMore: boolean;
  loading: boolean;
  loadMore: () => void;
  watch: (from: number, to: number) => void;
  /** After which row they begin, when that is not where the list begins. */
  begin?: string;
  place: ListPlace;
  pending: boolean;
  fetching: boolean;
  /** Why there is nothing to see. */
  error: Error | null;
  /** From when the rows are, as long as they cannot be read again. */
  staleFrom?: string;
  retry: () => void;
}

export interface RowAction {
  id: string;
  label: string;
  icon?: React.ReactNode;
  run: () => void;
}

/** Where one is when an editor is done: in its cell, beside it, or elsewhere already. */
export type Then = 'stay' | 'next' | 'previous' | 'leave';

export interface CellEditing<Row> {
  can: (field: string, row: Row) => boolean;
  editor: (row: Row, field: string, done: (then: Then) => void) => React.ReactNode;
}

export interface TableProps<Row extends object> extends LoadedRows {
  table: ListTable<Row>;
  rowHref?: (row: Row) => string;
  label: string;
  density?: Density;
  /** A row is as high as its text needs, and not less than the density says. */
  wraps?: boolean;
  selection?: SelectionModel;
  editing?: CellEditing<Row>;
  actions?: (row: Row) => RowAction[];
  /** Cells were pasted: they begin at this row, in the first of these columns, which are those one sees. */
  onPaste?: (text: string, row: number, fields: readonly string[]) => void;
  /** The first of so many rows is to be written into those below it, in these columns. */
  onFill?: (row: number, rows: number, fields: readonly string[]) => void;
  /** What stands between the rows, from the first to the last. */
  between?: readonly Between[];
  /** The row that stays below them. */
  foot?: React.ReactNode;
}
