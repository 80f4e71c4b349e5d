import { Button, Group, Select, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Count, Page } from '@/lib/query';
import { toggleSort } from '@/lib/sort';
import { useFormats } from '@/lib/use-formats';
import { Empty, Failure } from '../states';
import { CardList } from './card-list';
import { DataTable } from './data-table';
import type { ListField } from './field';
import { FilterBar } from './filter-bar';
import { ask, defaultSize, type ListSearch, pageSizes } from './list-search';
import { useTrail } from './trail';
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
}

/** The one list of all objects: filter, sort and place are the URL's, rows come page by page from the server. */
export function DataList<Row extends object>(props: DataListProps<Row>) {
  const { label, quickLabel, fields, page, count, search, onSearch, rowId, rowHref, defaultSort, empty } =
    props;
  const { t } = useTranslation();
  const formats = useFormats();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const trail = useTrail();
  const rows = page.data?.items ?? [];
  const asked = Boolean(search.filter || search.q);

  if (page.isError && !page.data) return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  if (page.data && rows.length === 0 && !asked && !search.after) return <>{empty}</>;

  const sort = search.sort ?? defaultSort;
  const shared = { fields, rows, rowId, rowHref, label };
  return (
    <div className={classes.list} aria-busy={page.isFetching}>
      <FilterBar fields={fields} search={search} onSearch={onSearch} quickLabel={quickLabel} />
      {page.isPending ? (
        <Rows />
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
      ) : phone ? (
        <CardList {...shared} />
      ) : (
        <DataTable
          {...shared}
          sort={sort}
          onSort={(field, add) => onSearch(ask(search, { sort: toggleSort(sort, field, add) || undefined }))}
        />
      )}
      <footer className={classes.foot}>
        <span className="num" role="status">
          {count?.data &&
            t(count.data.capped ? 'list.countCapped' : 'list.count', {
              count: count.data.count,
              shown: formats.number(count.data.count),
            })}
        </span>
        <Group gap={8} ml="auto" wrap="nowrap">
          <Select
            size="xs"
            w={96}
            display={phone ? 'none' : undefined}
            aria-label={t('list.pageSize')}
            data={pageSizes.map(String)}
            value={String(search.limit ?? defaultSize)}
            onChange={(size) =>
              onSearch(ask(search, { limit: Number(size) === defaultSize ? undefined : Number(size) }))
            }
          />
          <Button
            size="xs"
            variant="default"
            disabled={!search.after}
            leftSection={<IconChevronLeft size={14} aria-hidden />}
            onClick={() => trail.back(search, onSearch)}
          >
            {t(trail.length > 0 || !search.after ? 'list.previous' : 'list.first')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={!page.data?.next}
            rightSection={<IconChevronRight size={14} aria-hidden />}
            onClick={() => trail.forward(search, page.data?.next ?? undefined, onSearch)}
          >
            {t('list.next')}
          </Button>
        </Group>
      </footer>
    </div>
  );
}

function Rows() {
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
