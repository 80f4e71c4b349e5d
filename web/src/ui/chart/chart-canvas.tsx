import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { ChartData } from './chart';
import { type ChartColours, optionOf, partsOf } from './chart-option';

register([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

interface ChartCanvasProps {
  data: ChartData;
  height: number;
  onDrill?: (category: number, series?: number) => void;
}

/** The drawing itself, loaded only where a chart is. */
export function ChartCanvas({ data, height, onDrill }: ChartCanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const still = useReducedMotion();
  const drill = useEffectEvent((category: number, series?: number) => onDrill?.(category, series));
  const drills = onDrill !== undefined;

  useEffect(() => {
    const room = element.current;
    if (!room) return undefined;
    const chart = init(room, undefined, { renderer: 'svg' });
    const draw = () =>
      chart.setOption(optionOf(data, { colours: coloursOf(room), still, width: room.clientWidth }));
    draw();
    let told = false;
    chart.on('click', ({ dataIndex, seriesName }) => {
      told = true;
      const series = data.series.findIndex(({ name }) => name === seriesName);
      if (!data.series[series]?.reckoned) drill(dataIndex, series < 0 ? undefined : series);
    });
    // A click anywhere above a category means it, also where its bar is short, and on a line between two points.
    chart.getZr().on('click', ({ offsetX, offsetY }) => {
      const at = chart.convertFromPixel({ gridIndex: 0 }, [offsetX, offsetY]);
      const category = Math.round((data.lying ? at?.[1] : at?.[0]) ?? -1);
      if (
        !chart.containPixel({ gridIndex: 0 }, [offsetX, offsetY]) ||
        data.categories[category] === undefined
      )
        return;
      told = false;
      queueMicrotask(() => {
        if (!told) drill(category); // a bar or point that is drawn there tells of itself before
      });
    });
    let parts = partsOf(data, room.clientWidth);
    const sizes = new ResizeObserver(() => {
      chart.resize();
      const now = partsOf(data, room.clientWidth);
      if (now !== parts) draw();
      parts = now;
    });
    sizes.observe(room);
    return () => {
      sizes.disconnect();
      chart.dispose();
    };
  }, [data, scheme, still]);

  return <div ref={element} style={{ height, cursor: drills ? 'pointer' : undefined }} aria-hidden />;
}

function coloursOf(element: HTMLElement): ChartColours {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(`--gx-${name}`).trim();
  return {
    series: Array.from({ length: 8 }, (_, at) => of(`chart-${at + 1}`)),
    text: of('text-muted'),
    strong: of('text-strong'),
    line: of('hairline'),
    panel: of('raised'),
    font: style.fontFamily,
  };
}
