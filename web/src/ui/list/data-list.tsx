import { Button, Group, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Count } from '@/lib/query';
import { toggleSort } from '@/lib/sort';
import { useFormats } from '@/lib/use-formats';
import { Empty, Failure } from '../states';
import { DensityMenu } from './density-menu';
import { useDensity } from './density';
import type { ListField } from './field';
import { FilterBar } from './filter-bar';
import { ask, type ListSearch } from './list-search';
import { ListRows } from './list-rows';
import type { Rows, TableProps } from './table-types';
import classes from './data-list.module.css';

type Done = 'selection' | 'editing' | 'actions' | 'onPaste';

interface DataListProps<Row> extends Pick<TableProps<Row>, Done> {
  label: string;
  quickLabel: string;
  fields: ListField<Row>[];
  rows: Rows<Row>;
  count?: UseQueryResult<Count>;
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
}

/** The one list of all objects: filter and sort are the URL's, rows come as far as somebody scrolls. */
export function DataList<Row extends object>(props: DataListProps<Row>) {
  const { label, quickLabel, fields, rows: source, count, search, onSearch, rowId, rowHref } = props;
  const { defaultSort, empty, selection, editing, actions, onPaste, bulk, aside } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const phone = useMediaQuery('(max-width: 47.99em)') ?? false;
  const [density, setDensity] = useDensity();
  const { rows } = source;
  const asked = Boolean(search.filter || search.q);

  if (source.error) return <Failure error={source.error} onRetry={source.retry} />;
  if (!source.pending && rows.length === 0 && !asked && !search.after) return <>{empty}</>;

  const sort = search.sort ?? defaultSort;
  const matching = count?.data;
  return (
    <div className={classes.list} aria-busy={source.fetching}>
      <FilterBar fields={fields} search={search} onSearch={onSearch} quickLabel={quickLabel} />
      {source.pending ? (
        <Waiting />
      ) : rows.length === 0 ? (
        <Empty
          drawing="no-match"
          title={t('list.noMatch')}
          text={t('list.noMatchText')}
          action={
            <Button
              variant="default"
              onClick={() => onSearch(ask(search, { filter: undefined, q: undefined }))}
            >
              {t('list.clearFilters')}
            </Button>
          }
        />
      ) : (
        <ListRows
          phone={phone}
          fields={fields}
          rows={rows}
          rowId={rowId}
          rowHref={rowHref}
          label={label}
          sort={sort}
          onSort={(field, add) => onSearch(ask(search, { sort: toggleSort(sort, field, add) || undefined }))}
          hasMore={source.hasMore}
          loadMore={source.loadMore}
          loading={source.loading}
          total={matching?.capped ? undefined : matching?.count}
          matching={matching}
          density={density}
          selection={selection}
          editing={editing}
          actions={actions}
          onPaste={onPaste}
          bulk={bulk}
        />
      )}
      <footer className={classes.foot}>
        <span className="num" role="status">
          {matching &&
            t(matching.capped ? 'list.countCapped' : 'list.count', {
              count: matching.count,
              shown: formats.number(matching.count),
            })}
        </span>
        {source.loading && <span>{t('rows.loading')}</span>}
        <Group gap={4} ml="auto" wrap="nowrap">
          {aside}
          {!phone && <DensityMenu density={density} onDensity={setDensity} />}
        </Group>
      </footer>
    </div>
  );
}

function Waiting() {
  return (
    <div className={classes.skeleton} aria-hidden>
      {Array.from({ length: 12 }, (_, row) => (
        <div key={row} className={classes.skeletonRow}>
          <Skeleton height={12} width={`${24 + ((row * 7) % 12)}%`} />
          <Skeleton height={12} width="10%" />
          <Skeleton height={12} width="14%" />
          <Skeleton height={12} width="9%" />
        </div>
      ))}
    </div>
  );
}
