import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChartData } from '../chart/chart';
import { ChartFigure } from '../chart/chart-figure';
import type { ListField } from '../list/field';
import { canOpen, groupFilter, type RowGroup } from '../list/groups';
import { ask, both } from '../list/list-search';
import { ListSkeleton } from '../list/list-skeleton';
import { Failure } from '../states';
import { ChartControls } from './chart-controls';
import type { ObjectDescription } from './object';
import type { LayoutProps } from './object-layout';
import { groupsQuery } from './queries';
import { useChartData } from './use-chart-data';
import { useDrawn } from './use-drawn';
import { useOrderedGroups } from './use-ordered-groups';
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
  const drawn = useDrawn(by, sum, groups);
  const all = useOrderedGroups(drawn?.by, drawn?.groups.items);
  const ordered = mostOf(drawn?.by, all);
  const data = useChartData(drawn?.by, drawn?.sum, ordered);
  if (!by) return null;
  if (groups.isError && !groups.data)
    return <Failure error={groups.error} onRetry={() => void groups.refetch()} />;
  if (!drawn) return <ListSkeleton />;
  const cut = drawn.groups.capped || ordered.length < all.length;
  const drill = (at: number, series?: number) => {
    if (!canOpen(drawn.by, ordered[at]?.value)) return;
    const counted = both(
      groupFilter(drawn.by, ordered[at]?.value),
      inCurrency(object, drawn.sum, data.series[series ?? -1]),
    );
    const filter = both(counted, search.filter);
    onSearch(ask(search, { filter, as: 'table', group: undefined, sum: undefined }));
  };
  return (
    <div className={classes.chart}>
      <ChartControls {...{ groupable, summable, by, sum, search, onSearch }} />
      <ChartFigure
        title={t('chart.title', {
          what: drawn.sum ? t('list.group.sumOf', { field: drawn.sum.label }) : t('chart.count'),
          by: drawn.by.label,
        })}
        text={
          <>
            {drawn.by.counted} {t(cut ? 'chart.cut' : 'chart.all', { count: ordered.length })}
          </>
        }
        data={data}
        asOf={new Date(drawn.at).toISOString()}
        stale={groups.isError}
        busy={groups.isPlaceholderData}
        fileName={`${object.name}-${drawn.by.id}`}
        height={drawn.by.type === 'moment' ? 320 : Math.max(160, 60 + ordered.length * 34)}
        onDrill={groups.isPlaceholderData ? undefined : drill}
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
