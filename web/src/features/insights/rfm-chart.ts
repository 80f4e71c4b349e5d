import type { TFunction } from 'i18next';
import type { Formats } from '@/lib/format';
import type { ChartData } from '@/ui/chart/chart';
import type { names } from './rfm-grid';

/** What share of the customers each name has, and what share of the revenue where there is any. */
export function sharesChart(
  groups: ReturnType<typeof names>,
  { t, formats }: { t: TFunction; formats: Formats },
): ChartData {
  const accounts = groups.reduce((sum, each) => sum + each.accounts, 0);
  const revenue = groups.reduce((sum, each) => sum + each.revenue, 0);
  return {
    by: t('rfm.segment'),
    categories: groups.map(({ name }) => t(`rfm.names.${name}`)),
    series: [
      { name: t('rfm.accountShare'), values: groups.map((group) => group.accounts / accounts) },
      ...(revenue > 0
        ? [{ name: t('rfm.revenueShare'), values: groups.map((group) => group.revenue / revenue) }]
        : []),
    ],
    format: (value) => formats.percent(value, 1),
    short: (value) => formats.percent(value),
  };
}
