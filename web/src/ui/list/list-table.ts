import {
  type Column,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  metaHelper,
  type ReactTable,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  type TableOptions,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { ListField } from './field';
import { clampWidth, narrowest, usualColumn, widest } from './widths';

// Rows come filtered, sorted and page by page: there is nothing for the table to work out of them.
const features = tableFeatures({
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  columnMeta: metaHelper<Pick<ListField<never>, 'label' | 'align' | 'width' | 'text'>>(),
});

type Options<Row extends object> = TableOptions<typeof features, Row>;
export type ListTable<Row extends object> = ReactTable<typeof features, Row>;
export type ListColumn<Row extends object> = Column<typeof features, Row>;

interface ListTableOptions<Row extends object> extends Omit<
  Options<Row>,
  'features' | 'columns' | 'data' | 'getRowId'
> {
  fields: ListField<Row>[];
  rows: Row[];
  rowId: (row: Row) => string;
}

/** Columns, their order and widths, the sort and what is chosen, of any list. The first column names the row. */
export function useListTable<Row extends object>({ fields, rows, rowId, ...kept }: ListTableOptions<Row>) {
  const columns = useMemo(() => columnsOf(fields), [fields]);
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    sortDescFirst: false,
    ...kept,
  });
}

function columnsOf<Row extends object>(fields: ListField<Row>[]): Options<Row>['columns'] {
  return fields.flatMap((field) => {
    const { id, cell, sort = false, width = usualColumn } = field;
    if (!cell) return [];
    return {
      id,
      accessorFn: cell,
      enableSorting: sort,
      size: width,
      minSize: narrowest,
      maxSize: widest,
      meta: field,
    };
  });
}

/** Makes a column wider or narrower; undefined gives it back its usual width. */
export function widen<Row extends object>(column: ListColumn<Row>, width: number | undefined) {
  if (width === undefined) column.resetSize();
  else column.table.setColumnSizing((before) => ({ ...before, [column.id]: clampWidth(width) }));
}

/** The first pinned column has no width of its own unless somebody gave it one: it fills the table. */
export function widthOf<Row extends object>(table: ListTable<Row>, column: ListColumn<Row>) {
  const first = column.getIsPinned() && column.getPinnedIndex() === 0;
  return first ? table.state.columnSizing[column.id] : column.getSize();
}
