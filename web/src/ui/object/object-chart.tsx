import { Select } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { useFormats } from '@/lib/use-formats';
import type { ChartData } from '../chart/chart';
import { ChartFigure } from '../chart/chart-figure';
import type { ListField } from '../list/field';
import { useGroupWords } from '../list/group-name';
import { canOpen, groupFilter, orderedGroups, type RowGroup } from '../list/groups';
import { ask, both } from '../list/list-search';
import { ListSkeleton } from '../list/list-skeleton';
import { Failure } from '../states';
import type { LayoutProps } from './object-layout';
import { groupsQuery, oneQuery } from './queries';
import classes from './object-layouts.module.css';

const most = 20;

/** How many, or how much, for each value of a field; a click leads to exactly the rows that were counted. */
export function ObjectChart<One extends { id: string }>(props: LayoutProps<One>) {
  const { object, fields, filter, search, onSearch } = props;
  const { t } = useTranslation();
  const groupable = fields.filter(({ group }) => group);
  const summable = fields.filter(({ sum }) => sum);
  const by = groupable.find(({ id }) => id === search.group) ?? groupable[0];
  const sum = summable.find(({ id }) => id === search.sum);
  const groups = useQuery(groupsQuery(object.name, { by: by?.id, sum: sum?.id, filter }));
  const ordered = mostOf(by, orderedGroups(by, groups.data?.items ?? []));
  const data = useChartData(by, sum, ordered);
  if (!by) return null;
  if (groups.isError) return <Failure error={groups.error} onRetry={() => void groups.refetch()} />;
  if (!groups.data) return <ListSkeleton />;
  const what = sum ? t('list.group.sumOf', { field: sum.label }) : t('chart.count');
  const title = t('chart.title', { what, by: by.label });
  const cut = groups.data.capped || ordered.length < groups.data.items.length;
  const drill = (at: number) =>
    canOpen(by, ordered[at]?.value) &&
    onSearch(
      ask(search, {
        filter: both(groupFilter(by, ordered[at]?.value), search.filter),
        as: 'table',
        group: undefined,
        sum: undefined,
      }),
    );
  return (
    <div className={classes.chart}>
      <div className={classes.controls}>
        <Select
          size="xs"
          label={t('chart.by')}
          data={groupable.map(({ id, label }) => ({ value: id, label }))}
          value={by.id}
          onChange={(group) => onSearch({ ...search, group: group ?? undefined })}
        />
        {summable.length > 0 && (
          <Select
            size="xs"
            label={t('chart.what')}
            data={[
              { value: '', label: t('chart.count') },
              ...summable.map(({ id, label }) => ({
                value: id,
                label: t('list.group.sumOf', { field: label }),
              })),
            ]}
            value={sum?.id ?? ''}
            onChange={(id) => onSearch({ ...search, sum: id || undefined })}
          />
        )}
      </div>
      <ChartFigure
        title={title}
        text={t(cut ? 'chart.cut' : 'chart.all', { count: ordered.length })}
        data={data}
        asOf={new Date(groups.dataUpdatedAt).toISOString()}
        fileName={`${object.name}-${by.id}`}
        height={by.type === 'moment' ? 320 : Math.max(160, 60 + ordered.length * 34)}
        onDrill={drill}
      />
    </div>
  );
}

/** The newest months, or the largest of everything else. */
function mostOf<One>(by: ListField<One> | undefined, groups: RowGroup[]): RowGroup[] {
  return by?.type === 'moment' ? groups.slice(-most) : groups.slice(0, most);
}

/** Money is one row of bars for each currency: sums of different ones are never one. */
function useChartData<One>(
  by: ListField<One> | undefined,
  sum: ListField<One> | undefined,
  groups: RowGroup[],
): ChartData {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useGroupWords(by);
  const names = useNames(by, groups);
  const currencies = [...new Set(groups.flatMap(({ sums }) => sums.map(({ currency }) => currency ?? '')))];
  const categories = groups.map(({ value }) => names.get(value ?? '') ?? words(value));
  const only = currencies.length === 1 ? currencies[0] : undefined;
  const series = sum
    ? currencies.map((currency) => ({
        name: currency || sum.label,
        values: groups.map(
          ({ sums }) => sums.find((each) => (each.currency ?? '') === currency)?.amount ?? null,
        ),
      }))
    : [{ name: t('chart.count'), values: groups.map(({ count }) => count) }];
  const written = JSON.stringify([categories, series]);
  // The drawing starts anew with other figures only.
  return useMemo(
    () => ({
      by: by?.label ?? '',
      ...figuresOf(written),
      format: (value) =>
        only ? formats.money(value, only) : formats.number(value, Number.isInteger(value) ? 0 : 2),
      short: (value) => (only ? formats.shortMoney(value, only) : formats.short(value)),
      lying: by?.type !== 'moment',
    }),
    [by, only, formats, written],
  );
}

function figuresOf(written: string): Pick<ChartData, 'categories' | 'series'> {
  const [categories, series] = JSON.parse(written) as [string[], ChartData['series']];
  return { categories, series };
}

/** The names of the records that a field points at. */
function useNames<One>(by: ListField<One> | undefined, groups: RowGroup[]): Map<string, string> {
  const of = by?.type === 'record' ? by.of : undefined;
  const ids = of ? groups.flatMap(({ value }) => value ?? []) : [];
  const found = useQueries({
    queries: ids.map((id) => ({
      ...oneQuery<Record<string, unknown>>(of ?? 'users', id),
      staleTime: 5 * 60_000,
    })),
  });
  return new Map(ids.map((id, at) => [id, String((of && found[at]?.data?.data[objects[of].title]) ?? '')]));
}
