import { useMediaQuery } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import { isProblem } from '@/lib/problem';
import type { Count, Page } from '@/lib/query';
import { toggleSort } from '@/lib/sort';
import { Failure } from '../states';
import { CardList } from './card-list';
import { chosenColumns, columnFields } from './columns';
import { DataTable } from './data-table';
import type { ListField } from './field';
import { FilterBar } from './filter-bar';
import { ListFoot } from './list-foot';
import { ListSkeleton } from './list-skeleton';
import { ListToolbar } from './list-toolbar';
import { ask, type Layout, type ListSearch } from './list-search';
import { NoMatch } from './no-match';
import classes from './data-list.module.css';

interface DataListProps<Row> {
  label: string;
  quickLabel: string;
  fields: ListField<Row>[];
  page: UseQueryResult<Page<Row>>;
  count?: UseQueryResult<Count>;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  rowId: (row: Row) => string;
  rowHref?: (row: Row) => string;
  defaultSort: string;
  /** Shown when the object has no rows at all. */
  empty: React.ReactNode;
  layouts?: Layout[];
  /** Stands above everything: the saved views. */
  tabs?: React.ReactNode;
  /** Stands beside the count: the sums of all rows. */
  totals?: React.ReactNode;
  /** Shows the rows in another way than the table; it reads them itself unless it is `paged`. */
  body?: React.ReactNode;
  paged?: boolean;
}

/** The one list of all objects: filter, sort and place are the URL's, rows come page by page from the server. */
export function DataList<Row extends object>(props: DataListProps<Row>) {
  const { label, quickLabel, fields, page, count, search, onSearch, rowId, rowHref, defaultSort } = props;
  const { empty, layouts = ['table'], tabs, totals, body, paged = !body } = props;
  const phone = useMediaQuery('(max-width: 47.99em)');
  const rows = page.data?.items ?? [];
  const asked = Boolean(search.filter || search.q);
  const none = paged ? page.data && rows.length === 0 && !search.after : count?.data?.count === 0;
  const failed = paged && page.isError && !page.data;
  const retry = () => void page.refetch();

  if (failed && isProblem(page.error) && page.error.status === 403) return <Failure error={page.error} />;
  if (none && !asked)
    return (
      <>
        {search.view && tabs}
        {empty}
      </>
    );

  const sort = search.sort ?? defaultSort;
  const shared = { rows, rowId, rowHref, label };
  return (
    <div className={classes.list} aria-busy={page.isFetching}>
      {tabs}
      <FilterBar fields={fields} search={search} onSearch={onSearch} quickLabel={quickLabel}>
        <ListToolbar fields={fields} layouts={layouts} search={search} onSearch={onSearch} />
      </FilterBar>
      {failed ? (
        <Failure error={page.error} onRetry={retry} />
      ) : none ? (
        <NoMatch fields={fields} search={search} onSearch={onSearch} />
      ) : paged && page.isPending ? (
        <ListSkeleton />
      ) : body ? (
        body
      ) : phone ? (
        <CardList {...shared} fields={fields} />
      ) : (
        <DataTable
          {...shared}
          fields={columnFields(fields, chosenColumns(fields, search.cols))}
          sort={sort}
          onSort={(field, add) => onSearch(ask(search, { sort: toggleSort(sort, field, add) || undefined }))}
        />
      )}
      <ListFoot
        count={count?.data}
        totals={totals}
        search={search}
        onSearch={onSearch}
        next={paged ? page.data?.next : undefined}
        paged={paged}
      />
    </div>
  );
}
