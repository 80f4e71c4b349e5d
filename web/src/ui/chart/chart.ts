/** One row of values over the categories of a chart. */
export interface ChartSeries {
  name: string;
  values: (number | null)[];
  kind?: 'bar' | 'line' | 'points';
  /** Counts rows of its own, those in one currency: a click on a value leads to them alone. */
  own?: boolean;
  /** Worked out, not counted: there are no rows that a click could lead to. */
  reckoned?: boolean;
  /** Drawn broken: what was not measured, such as a forecast. */
  dashed?: boolean;
  /** Between which values the true one is thought to lie; drawn as a band behind the line. */
  band?: { low: (number | null)[]; high: (number | null)[] };
}

export interface ChartData {
  /** What the categories are: "Stage", "Month". */
  by: string;
  categories: string[];
  series: ChartSeries[];
  /** A value in full, for table and tooltip. */
  format: (value: number) => string;
  /** A value in short, for the axis. */
  short?: (value: number) => string;
  /** Bars lie; for long names. */
  lying?: boolean;
  stacked?: boolean;
}

const risky = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = risky.test(value) ? `'${value}` : value;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The figures as a file that spreadsheets open: UTF-8 with a mark, and no text that they would take for a formula. */
export function csvOf({ by, categories, series }: ChartData): string {
  const head = [by, ...series.map(({ name }) => name)];
  const rows = categories.map((category, at) => [
    category,
    ...series.map(({ values }) => values[at] ?? null),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
