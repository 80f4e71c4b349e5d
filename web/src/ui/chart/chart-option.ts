import type { ChartData, ChartSeries } from './chart';

/** The colours of the tokens as they are now. */
export interface ChartColours {
  series: string[];
  text: string;
  strong: string;
  line: string;
  panel: string;
  /** The font itself: the width of labels is measured by it. */
  font: string;
}

interface Look {
  colours: ChartColours;
  still: boolean;
  width: number;
}

/** Beside the names of lying bars there is room here for few values. */
const narrow = 480;

/** How many parts an axis of values is cut into, about. */
export const partsOf = ({ lying }: Pick<ChartData, 'lying'>, width: number) =>
  lying && width < narrow ? 2 : 4;

const labelSize = 12;

/** What stands at the end of each bar where there is but one series. */
function labelOf({ series, format, short = format, lying }: ChartData, { colours, width }: Look) {
  const [only] = series;
  if (!only || series.length > 1 || !isBar(only)) return undefined;
  const tell = lying && width < narrow ? short : format;
  const told = only.values.map((value) => (value === null ? '' : tell(value)));
  const label = {
    show: true,
    position: 'outside',
    color: colours.strong,
    fontSize: labelSize,
    formatter: ({ dataIndex }: { dataIndex: number }) => told[dataIndex] ?? '',
  };
  return { label, room: lying ? Math.max(...told.map(widthOf)) : 0 };
}

/** How wide a text is, about, so that there is room for it. */
const widthOf = (text: string) =>
  [...text].reduce((width, sign) => width + (sign > '\u2e7f' ? labelSize : labelSize * 0.6), 0);

/** The option for ECharts: quiet axes, bars from zero, no decoration. */
export function optionOf(data: ChartData, look: Look) {
  const { colours, still, width } = look;
  const direct = labelOf(data, look);
  const { categories, series, format, short = format, lying = false } = data;
  const values = {
    type: 'value',
    splitNumber: partsOf(data, width),
    axisLabel: { color: colours.text, fontSize: 12, formatter: short, hideOverlap: true },
    splitLine: { lineStyle: { color: colours.line } },
  };
  const names = {
    type: 'category',
    data: categories,
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.line } },
    axisLabel: {
      color: colours.text,
      fontSize: 12,
      hideOverlap: true,
      ...(lying ? { width: 140, overflow: 'truncate' } : {}),
    },
  };
  return {
    animation: !still,
    animationDuration: 180,
    color: colours.series,
    textStyle: { fontFamily: colours.font },
    grid: {
      left: 8,
      right: Math.max(24, (direct?.room ?? 0) + 8),
      top: series.length > 1 ? 36 : 16,
      bottom: 8,
      containLabel: true,
    },
    legend:
      series.length > 1
        ? {
            top: 0,
            left: 0,
            icon: 'roundRect',
            itemWidth: 10,
            itemHeight: 10,
            textStyle: { color: colours.text },
          }
        : undefined,
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: series.some(isBar) ? 'shadow' : 'line' },
      confine: true,
      backgroundColor: colours.panel,
      borderColor: colours.line,
      textStyle: { color: colours.strong, fontSize: 12 },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : ''),
    },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: series.flatMap((each, at) => [...bandOf(each, at, colours), seriesOf(each, data, direct?.label)]),
  };
}

const isBar = ({ kind = 'bar' }: ChartSeries) => kind === 'bar';

function seriesOf(series: ChartSeries, { stacked }: ChartData, label: object | undefined) {
  const { name, values, kind = 'bar', dashed, reckoned } = series;
  const cursor = reckoned ? 'default' : 'pointer';
  switch (kind) {
    case 'line':
      return {
        name,
        type: 'line',
        data: values,
        cursor,
        symbolSize: 6,
        showSymbol: values.length <= 31,
        lineStyle: { width: 2, type: dashed ? 'dashed' : 'solid' },
      };
    case 'points':
      return { name, type: 'scatter', data: values, cursor, symbolSize: 8 };
    default:
      return {
        name,
        type: 'bar',
        data: values,
        cursor,
        stack: stacked ? 'all' : undefined,
        barMaxWidth: 40,
        label,
        labelLayout: { hideOverlap: true },
        itemStyle: { borderRadius: stacked ? 0 : 2 },
      };
  }
}

/** A band is the lower line, not seen, and what is between it and the upper one. */
function bandOf({ name, band }: ChartSeries, at: number, colours: ChartColours) {
  if (!band) return [];
  const part = {
    type: 'line',
    stack: `band-${name}`,
    symbol: 'none',
    lineStyle: { opacity: 0 },
    silent: true,
    tooltip: { show: false },
  };
  const width = band.high.map((high, index) => {
    const low = band.low[index];
    return high === null || low === null || low === undefined ? null : high - low;
  });
  return [
    { ...part, data: band.low },
    { ...part, data: width, areaStyle: { color: colours.series[at % colours.series.length], opacity: 0.16 } },
  ];
}
