import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RfmGrid } from '@/api/types';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { phone } from '@/test/phone';
import { show } from '@/test/render';
import { cellsRule, nameRule } from './rfm-grid';
import { RfmView } from './rfm-view';

vi.mock('@/ui/chart/chart-canvas', () => ({ ChartCanvas: () => null }));

const grid: RfmGrid = {
  asOf: '2026-01-01T00:00:00Z',
  edgesAsOf: '2026-01-01T00:00:00Z',
  edgesVersion: 1,
  currency: 'CNY',
  ordersWithoutRate: 0,
  cells: [
    { r: 5, fm: 5, name: 'CHAMPIONS', accounts: 10, revenue: 900 },
    { r: 1, fm: 1, name: 'LOST', accounts: 20, revenue: 100 },
  ],
};
const server = mockApi(http.get('*/api/insights/rfm', () => HttpResponse.json(grid)));

function ruleOf(link: HTMLElement): unknown {
  const search = new URL(link.getAttribute('href') ?? '', 'http://x').searchParams.get('rule');
  return JSON.parse(JSON.parse(search ?? '""') as string);
}

describe('the RFM page', () => {
  it('makes a segment of a cell and of a name in one click', async () => {
    await show(<RfmView />);
    const cell = await screen.findByRole('link', { name: /10.*Champions.*90%/ });
    expect(ruleOf(cell)).toEqual(cellsRule([{ r: 5, fm: 5 }]));
    expect(ruleOf(screen.getByRole('link', { name: 'Lost' }))).toEqual(nameRule('LOST'));
    expect(screen.queryByText(/counts nowhere/)).not.toBeInTheDocument();
  });

  it('keeps figures alone in the cells of a phone, and says where each name stands', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(phone);
    await show(<RfmView />);
    expect(await screen.findByRole('link', { name: /10.*Champions.*90%$/ })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: /^Champions.*R5 FM5$/ })).toBeInTheDocument();
    expect(screen.getByText(/^In a cell: how many customers/)).toBeInTheDocument();
  });

  it('says how the grid is read outside of what scrolls', async () => {
    await show(<RfmView />);
    const table = await screen.findByRole('table', { description: /^R: how lately/ });
    expect(table.parentElement).toHaveAttribute('role', 'region');
    expect(table.parentElement).not.toHaveTextContent(/R: how lately/);
  });

  it('makes one segment of several cells', async () => {
    const user = userEvent.setup();
    await show(<RfmView />);
    await user.click(await screen.findByRole('button', { name: 'Choose several' }));
    await user.click(screen.getByRole('button', { name: /10.*Champions/ }));
    await user.click(screen.getByRole('button', { name: /20.*Lost/ }));
    expect(screen.getByText('2 cells, 30 customers')).toBeInTheDocument();
    expect(ruleOf(screen.getByRole('link', { name: 'Make a segment of them' }))).toEqual(
      cellsRule([
        { r: 5, fm: 5 },
        { r: 1, fm: 1 },
      ]),
    );
  });

  it('promises no segment to those who may make none', async () => {
    server.use(may('accounts:write'));
    const user = userEvent.setup();
    await show(<RfmView />);
    const cell = await screen.findByRole('link', { name: /10.*Champions/ });
    expect(cell).toHaveAttribute('title', 'Show these customers');
    expect(screen.getByText(/A cell shows exactly its customers/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Lost' })).toHaveAttribute('title', 'Show these customers');
    await user.click(screen.getByRole('button', { name: 'Choose several' }));
    await user.click(screen.getByRole('button', { name: /10.*Champions/ }));
    expect(screen.getByRole('link', { name: 'Show these customers' })).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/new segment|make a segment/i);
  });
});
