import { useMediaQuery } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import { isProblem } from '@/lib/problem';
import type { Count } from '@/lib/query';
import { AsOf, Failure } from '../states';
import { useDensity } from './density';
import type { ListField } from './field';
import { FilterBar } from './filter-bar';
import { ListBegin } from './list-begin';
import { ListFoot } from './list-foot';
import { ListRows } from './list-rows';
import { ListSkeleton } from './list-skeleton';
import { ListToolbar } from './list-toolbar';
import type { Layout, ListSearch } from './list-search';
import { NoMatch } from './no-match';
import { RefusedFilter } from './refused-filter';
import { SelectionBar } from './selection-bar';
import type { Rows, TableProps } from './table-types';
import { useSearchTable } from './use-search-table';
import classes from './data-list.module.css';

type Done = 'selection' | 'editing' | 'actions' | 'onPaste' | 'onFill';

interface DataListProps<Row extends object> extends Pick<TableProps<Row>, Done> {
  label: string;
  quickLabel: string;
  fields: ListField<Row>[];
  rows: Rows<Row>;
  count?: Partial<Pick<UseQueryResult<Count>, 'data' | 'error'>>;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  rowId: (row: Row) => string;
  rowHref?: (row: Row) => string;
  defaultSort: string;
  /** What can be done with the chosen rows. */
  bulk?: React.ReactNode;
  /** Stands at the end of the foot. */
  aside?: React.ReactNode;
  /** Shown when the object has no rows at all. */
  empty: React.ReactNode;
  layouts?: Layout[];
  /** Stands above everything: the saved views. */
  tabs?: React.ReactNode;
  /** Stands beside the count: the sums of all rows. */
  totals?: React.ReactNode;
  /** What of those is shown, where it is not all. */
  partly?: string;
  /** Shows the rows in another way than the table; it reads them itself unless it is `paged`. */
  body?: React.ReactNode;
  paged?: boolean;
  /** That is a table, too. */
  grouped?: boolean;
}

/** The one list of all objects: filter and sort are the URL's, rows come as far as somebody scrolls. */
export function DataList<Row extends object>(props: DataListProps<Row>) {
  const { label, quickLabel, fields, rows: source, count, search, onSearch, rowId, rowHref } = props;
  const { defaultSort, empty, selection, editing, actions, onPaste, onFill, bulk, aside } = props;
  const { layouts = ['table'], tabs, totals, partly, body, paged = !body, grouped } = props;
  const phone = useMediaQuery('(max-width: 47.99em)') ?? false;
  const [density, setDensity] = useDensity();
  const { rows } = source;
  const table = useSearchTable({ fields, rows, rowId, search, onSearch, defaultSort, selection });
  const asked = Boolean(search.filter || search.q);
  const loaded = !source.pending && !source.error;
  const none = paged ? loaded && rows.length === 0 && source.begin === undefined : count?.data?.count === 0;
  const failed = paged && source.error !== null;
  const refusal =
    asked && [source.error, count?.error].find((error) => isProblem(error) && error.status === 400);

  if (failed && isProblem(source.error) && source.error.status === 403)
    return <Failure error={source.error} />;
  if (none && !asked)
    return (
      <>
        {search.view && tabs}
        {empty}
      </>
    );

  const matching = count?.data;
  return (
    <div className={classes.list} aria-busy={source.fetching}>
      {tabs}
      <FilterBar fields={fields} search={search} onSearch={onSearch} quickLabel={quickLabel}>
        <ListToolbar table={table} fields={fields} layouts={layouts} search={search} onSearch={onSearch} />
      </FilterBar>
      {paged && source.begin !== undefined && <ListBegin search={search} onSearch={onSearch} />}
      {isProblem(refusal) ? (
        <RefusedFilter problem={refusal} fields={fields} search={search} onSearch={onSearch} />
      ) : failed ? (
        <Failure error={source.error} onRetry={source.retry} />
      ) : none ? (
        <NoMatch fields={fields} search={search} onSearch={onSearch} />
      ) : paged && source.pending ? (
        <ListSkeleton />
      ) : body ? (
        <>
          {body}
          {selection && !selection.isEmpty && (
            <SelectionBar model={selection} total={grouped ? matching : undefined}>
              {bulk}
            </SelectionBar>
          )}
        </>
      ) : (
        <ListRows
          phone={phone}
          table={table}
          fields={fields}
          rowHref={rowHref}
          label={label}
          hasMore={source.hasMore}
          loadMore={source.loadMore}
          watch={source.watch}
          loading={source.loading}
          total={matching?.capped || source.begin ? undefined : matching?.count}
          place={source.place}
          matching={matching}
          density={density}
          selection={selection}
          editing={editing}
          actions={actions}
          onPaste={onPaste}
          onFill={onFill}
          bulk={bulk}
        />
      )}
      <ListFoot
        count={matching}
        totals={totals}
        partly={partly}
        loading={source.loading}
        density={grouped || !(phone || body) ? density : undefined}
        onDensity={setDensity}
      >
        {source.staleFrom && <AsOf moment={source.staleFrom} stale />}
        {aside}
      </ListFoot>
    </div>
  );
}
