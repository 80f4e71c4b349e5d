import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { useFormats } from '@/lib/use-formats';
import type { ChartData } from '../chart/chart';
import type { ListField } from '../list/field';
import { useGroupWords } from '../list/group-name';
import type { RowGroup } from '../list/groups';
import { oneQuery } from './queries';

/** Money is one row of bars for each currency: sums of different ones are never one. */
export function useChartData<One>(
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
        own: currencies.length > 1 && currency !== '',
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
