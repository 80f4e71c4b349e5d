import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '@/test/render';
import { type ChartData, csvOf } from './chart';
import { ChartFigure } from './chart-figure';
import { optionOf } from './chart-option';

const data: ChartData = {
  by: 'Stage',
  categories: ['New', '=HYPERLINK("x")'],
  series: [{ name: 'Amount', values: [1200, null] }],
  format: (value) => `¥${value}`,
};
const colours = {
  series: ['#0B6B88', '#C27C00'],
  text: '#000',
  strong: '#000',
  line: '#ccc',
  panel: '#fff',
  font: 'serif',
};
const look = { colours, still: true, width: 700 };

describe('a chart', () => {
  it('is a file that no spreadsheet takes for a formula', () => {
    expect(csvOf(data)).toBe('\uFEFFStage,Amount\r\nNew,1200\r\n"\'=HYPERLINK(""x"")",\r\n');
  });

  it('has the same figures as a table, each a way to what it counts', async () => {
    const user = userEvent.setup();
    const onDrill = vi.fn();
    await show(<ChartFigure title="Deals" data={data} fileName="deals" onDrill={onDrill} />);
    await user.click(await screen.findByRole('button', { name: 'As a table' }));
    expect(screen.getByRole('row', { name: 'New ¥1200' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'New' }));
    expect(onDrill).toHaveBeenCalledWith(0);
  });

  it('draws a band as what lies between two lines', () => {
    const forecast = { name: 'F', values: [2], kind: 'line' as const, band: { low: [1], high: [4] } };
    const { series, legend } = optionOf({ ...data, series: [forecast] }, look);
    expect(series.map(({ data: values }) => values)).toEqual([[1], [3], [2]]);
    expect(legend).toBeUndefined();
  });

  it('leads nowhere from values that were worked out', () => {
    const expected = { name: 'Expected', values: [2, 3], reckoned: true };
    const { series } = optionOf({ ...data, series: [...data.series, expected] }, look);
    expect(series.map((each) => 'cursor' in each && each.cursor)).toEqual(['pointer', 'default']);
  });

  it('stands still where motion is not wanted', () => {
    expect(optionOf(data, look).animation).toBe(false);
  });
});
