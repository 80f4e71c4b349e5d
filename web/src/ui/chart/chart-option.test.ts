import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from './chart';
import { optionOf } from './chart-option';

register([BarChart, GridComponent, LegendComponent, TooltipComponent, LabelLayout, SVGRenderer]);

const lying: ChartData = {
  by: 'Value',
  categories: ['under 100'],
  series: [{ name: 'Customers', values: [1500] }],
  format: (value) => `${value} in all`,
  short: (value) => `tick ${value}`,
  lying: true,
};
const colours = {
  series: ['#000'],
  text: '#000',
  strong: '#000',
  line: '#000',
  panel: '#000',
  font: 'serif',
};

function texts(data: ChartData, width: number) {
  const chart = init(null, undefined, { renderer: 'svg', ssr: true, width, height: 200 });
  chart.setOption(optionOf(data, { colours, still: true, width }));
  return [...chart.renderToSVGString().matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text);
}

const ticks = (width: number) => texts(lying, width).filter((text) => text?.startsWith('tick'));

describe('the axis of lying bars', () => {
  it('has fewer ticks where there is little room', () => {
    expect(ticks(700)).toEqual(['tick 0', 'tick 300', 'tick 600', 'tick 900', 'tick 1200', 'tick 1500']);
    expect(ticks(320)).toEqual(['tick 0', 'tick 1000', 'tick 2000', 'tick 1500']);
  });
});

describe('the bars of a single series', () => {
  it('have their values in full at their ends, lying or standing', () => {
    expect(texts(lying, 700)).toContain('1500 in all');
    expect(texts({ ...lying, lying: false }, 700)).toContain('1500 in all');
  });

  it('have them in short where there is little room, and none where a value is missing', () => {
    const two = { ...lying, categories: ['a', 'b'], series: [{ name: 'Sum', values: [1500, null] }] };
    expect(texts(two, 320)).toContain('tick 1500');
    expect(texts(two, 700).filter((text) => text?.endsWith('in all'))).toEqual(['1500 in all']);
  });

  it('have none beside those of another series', () => {
    const [one] = lying.series;
    const series = ['Won', 'Lost'].map((name) => ({ values: one?.values ?? [], name }));
    expect(texts({ ...lying, series }, 700)).not.toContain('1500 in all');
  });
});
