import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChartData } from '../chart/chart';
import { ChartFigure } from '../chart/chart-figure';
import type { ListField } from '../list/field';
import { canOpen, groupFilter, orderedGroups, type RowGroup } from '../list/groups';
import { ask, both } from '../list/list-search';
import { ListSkeleton } from '../list/list-skeleton';
import { Failure } from '../states';
import type { ObjectDescription } from './object';
import type { LayoutProps } from './object-layout';
import { groupsQuery } from './queries';
import { useChartData } from './use-chart-data';
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
  const drill = (at: number, series?: number) => {
    if (!canOpen(by, ordered[at]?.value)) return;
    const counted = both(
      groupFilter(by, ordered[at]?.value),
      inCurrency(object, sum, data.series[series ?? -1]),
    );
    const filter = both(counted, search.filter);
    onSearch(ask(search, { filter, as: 'table', group: undefined, sum: undefined }));
  };
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

/** Where bars stand for one currency each, their rows are those in it. */
function inCurrency<One extends object>(
  { fields }: ObjectDescription<One>,
  sum: ListField<One> | undefined,
  series: ChartData['series'][number] | undefined,
): string | undefined {
  if (!sum || !series?.own) return undefined;
  const currency = fields.find(({ id }) => id === sum.id)?.currencyIn ?? 'currency';
  return groupFilter({ id: currency, type: 'text' }, series.name);
}

/** The newest months, or the largest of everything else. */
function mostOf<One>(by: ListField<One> | undefined, groups: RowGroup[]): RowGroup[] {
  return by?.type === 'moment' ? groups.slice(-most) : groups.slice(0, most);
}
