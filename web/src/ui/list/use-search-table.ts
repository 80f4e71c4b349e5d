import { functionalUpdate, type OnChangeFn, type RowSelectionState } from '@tanstack/react-table';
import { useMemo } from 'react';
import { readSort, writeSort } from '@/lib/sort';
import { chosenColumns, type ColumnsState, columnsOf, columnsState, columnsText } from './columns';
import type { ListField } from './field';
import { ask, type ListSearch } from './list-search';
import { useListTable } from './list-table';
import type { SelectionModel } from './use-selection';

interface SearchTableOptions<Row> {
  fields: ListField<Row>[];
  rows: Row[];
  rowId: (row: Row) => string;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  defaultSort: string;
  selection?: SelectionModel;
}

/** The table of a list: the URL keeps its columns and its sort, the selection which of its rows are chosen. */
export function useSearchTable<Row extends object>(options: SearchTableOptions<Row>) {
  const { fields, rows, rowId, search, onSearch, selection } = options;
  const sort = search.sort ?? options.defaultSort;
  const columns = useMemo(
    () => columnsState(fields, chosenColumns(fields, search.cols)),
    [fields, search.cols],
  );
  const sorting = useMemo(() => readSort(sort), [sort]);
  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
  const rowSelection = useMemo(
    (): RowSelectionState =>
      Object.fromEntries(ids.filter((id) => selection?.isChosen(id)).map((id) => [id, true])),
    [ids, selection],
  );

  const put =
    <Part extends keyof ColumnsState>(part: Part): OnChangeFn<ColumnsState[Part]> =>
    (change) => {
      const next = { ...columns, [part]: functionalUpdate(change, columns[part]) };
      onSearch({ ...search, cols: columnsText(fields, columnsOf(next)) });
    };

  return useListTable({
    fields,
    rows,
    rowId,
    state: { ...columns, sorting, rowSelection },
    onColumnOrderChange: put('columnOrder'),
    onColumnVisibilityChange: put('columnVisibility'),
    onColumnSizingChange: put('columnSizing'),
    onColumnPinningChange: put('columnPinning'),
    onSortingChange: (change) =>
      onSearch(ask(search, { sort: writeSort(functionalUpdate(change, sorting)) || undefined })),
    onRowSelectionChange: (change) => selection?.setLoaded(ids, functionalUpdate(change, rowSelection)),
  });
}
