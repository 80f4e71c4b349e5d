import type { TFunction } from 'i18next';
import type { Bin, ValueDiagnostics } from '@/api/types';
import type { Formats } from '@/lib/format';
import type { ChartData } from '@/ui/chart/chart';
import { most } from './counted-search';

function times(repeats: number): string {
  return repeats >= most ? `${most}+` : String(repeats);
}

interface Said {
  t: TFunction;
  formats: Formats;
}

/** Orders that came after the observed days, per customer, by the repeats seen before. */
export function holdOutChart(
  groups: NonNullable<ValueDiagnostics['holdOut']>['groups'],
  { t, formats }: Said,
): ChartData {
  return {
    by: t('models.checks.before'),
    categories: groups.map(({ repeats }) => times(repeats)),
    series: [
      { name: t('models.checks.actual'), values: groups.map(({ actual }) => actual) },
      {
        name: t('models.checks.expected'),
        values: groups.map(({ expected }) => expected),
        reckoned: true,
      },
    ],
    format: (value) => formats.number(value, 2),
    short: (value) => formats.short(value),
  };
}

/** Customers by the number of repeats within the observed days. */
export function frequencyChart(rows: ValueDiagnostics['frequencies'], { t, formats }: Said): ChartData {
  return {
    by: t('models.checks.repeats'),
    categories: rows.map(({ repeats }) => times(repeats)),
    series: [
      { name: t('models.checks.actual'), values: rows.map(({ customers }) => customers) },
      {
        name: t('models.checks.expected'),
        values: rows.map(({ expected }) => expected),
        reckoned: true,
      },
    ],
    format: (value) => formats.number(value, Number.isInteger(value) ? 0 : 1),
    short: (value) => formats.short(value),
  };
}

/** All repeat orders so far, week after week; what the model foretells is broken and begins where it was fitted to. */
export function trackingChart(
  { tracking, observationEnd }: Pick<ValueDiagnostics, 'tracking' | 'observationEnd'>,
  { t, formats }: Said,
): ChartData {
  const within = (until: string) => until <= observationEnd;
  const foretold = tracking.some(({ until }) => !within(until));
  const part = (name: string, keep: (until: string) => boolean) => ({
    name,
    kind: 'line' as const,
    reckoned: true,
    values: tracking.map(({ until, expected }) => (keep(until) ? expected : null)),
  });
  return {
    by: t('models.checks.until'),
    categories: tracking.map(({ until }) => formats.day(until)),
    series: [
      { name: t('models.checks.actual'), kind: 'line', values: tracking.map(({ actual }) => actual) },
      part(t('models.checks.expected'), within),
      ...(foretold
        ? [{ ...part(t('models.checks.foretold'), (until) => until >= observationEnd), dashed: true }]
        : []),
    ],
    format: (value) => formats.number(value),
    short: (value) => formats.short(value),
  };
}

/** "under ¥100", "¥100 – ¥200", "¥5,000 and more". */
function binLabel({ from, to }: Bin, say: (edge: number) => string, t: TFunction): string {
  if (typeof from === 'number' && typeof to === 'number')
    return t('models.bin.between', { from: say(from), to: say(to) });
  if (typeof to === 'number') return t('models.bin.under', { to: say(to) });
  if (typeof from === 'number') return t('models.bin.over', { from: say(from) });
  return t('models.bin.all');
}

export type Measure = 'accounts' | 'sum';

/** The accounts by expected value: how many, or what is expected of them together. */
export function valueChart(bins: Bin[], currency: string, measure: Measure, { t, formats }: Said): ChartData {
  const money = (amount: number, maximumFractionDigits = 2) =>
    formats.money(amount, currency, { minimumFractionDigits: 0, maximumFractionDigits });
  // edges are round amounts: written in full they differ, however small they are
  const edge = (amount: number) => money(amount, 20);
  return {
    by: t('models.distribution.expectedValue'),
    categories: bins.map((bin) => binLabel(bin, edge, t)),
    series: [{ name: t(`models.distribution.${measure}`), values: bins.map((bin) => bin[measure]) }],
    format: measure === 'sum' ? (value) => money(value) : (value) => formats.number(value),
    short: (value) => formats.short(value),
    lying: true,
  };
}

/** The accounts by the probability of being active. */
export function activeChart(bins: Bin[], { t, formats }: Said): ChartData {
  return {
    by: t('models.distribution.probability'),
    categories: bins.map((bin) => binLabel(bin, (edge) => formats.percent(edge), t)),
    series: [{ name: t('models.distribution.accounts'), values: bins.map(({ accounts }) => accounts) }],
    format: (value) => formats.number(value),
    short: (value) => formats.short(value),
    lying: true,
  };
}

/** The accounts that have more likely left than not. */
export function belowHalf(bins: Pick<Bin, 'to' | 'accounts'>[]): number {
  return bins
    .filter(({ to }) => typeof to === 'number' && to <= 0.5)
    .reduce((sum, { accounts }) => sum + accounts, 0);
}
