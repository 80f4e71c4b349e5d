import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from './chart';
import { optionOf } from './chart-option';

register([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const lying: ChartData = {
  by: 'Value',
  categories: ['under 100'],
  series: [{ name: 'Customers', values: [1500] }],
  format: (value) => `tick ${value}`,
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

function ticks(width: number) {
  const chart = init(null, undefined, { renderer: 'svg', ssr: true, width, height: 200 });
  chart.setOption(optionOf(lying, { colours, still: true, width }));
  return chart.renderToSVGString().match(/tick \d+/g);
}

describe('the axis of lying bars', () => {
  it('has fewer ticks where there is little room', () => {
    expect(ticks(700)).toEqual(['tick 0', 'tick 300', 'tick 600', 'tick 900', 'tick 1200', 'tick 1500']);
    expect(ticks(320)).toEqual(['tick 0', 'tick 1000', 'tick 2000']);
  });
});
