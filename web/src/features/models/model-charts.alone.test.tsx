import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ValueDiagnostics, ValueDistribution } from '@/api/types';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { belowHalf } from './model-charts';
import { ModelChecks } from './model-checks';
import { ValueDistributionView } from './value-distribution';

vi.mock('@/ui/chart/chart-canvas', () => ({ ChartCanvas: () => null }));

const diagnostics: ValueDiagnostics = {
  version: 3,
  fittedAt: '2026-06-01T10:00:00Z',
  from: '1997-01-01',
  observationEnd: '1997-09-30',
  frequencies: [{ repeats: 0, customers: 1411, expected: 1407.7 }],
  tracking: [
    { until: '1997-09-30', actual: 2457, expected: 2494 },
    { until: '1998-06-30', actual: 4339, expected: 4161 },
  ],
};
const holdOut = {
  weeks: 39,
  expected: 1653,
  actual: 1882,
  meanAbsoluteError: 0.786,
  groups: [
    { repeats: 0, customers: 1411, expected: 0.225, actual: 0.237 },
    { repeats: 7, customers: 64, expected: 6.157, actual: 6.359 },
  ],
};
const rule = (op: string) => ({ and: [{ field: 'value.probabilityActive', op, value: 0.5 }] });
const distribution: ValueDistribution = {
  asOf: '2026-06-01T10:00:00Z',
  modelVersion: 3,
  values: [
    {
      currency: 'CNY',
      accounts: 30,
      sum: 4500,
      bins: [
        { to: 100, accounts: 20, sum: 500, rule: rule('lt') },
        { from: 100, accounts: 10, sum: 4000, rule: rule('ge') },
      ],
    },
  ],
  active: {
    accounts: 30,
    sum: 12,
    bins: [
      { to: 0.5, accounts: 12, sum: 1, rule: rule('lt') },
      { from: 0.5, accounts: 18, sum: 11, rule: rule('ge') },
    ],
  },
};

const server = mockApi(
  http.get('*/api/models/customer-value/diagnostics', () => HttpResponse.json({ ...diagnostics, holdOut })),
  http.get('*/api/models/customer-value/distribution', () => HttpResponse.json(distribution)),
);

async function table(title: string) {
  const figure = (await screen.findByText(title)).closest('figure') as HTMLElement;
  await userEvent.setup().click(within(figure).getByRole('button', { name: 'As a table' }));
  return within(figure);
}

describe('the checks of a model', () => {
  it('hold what it foretold against what came', async () => {
    await show(<ModelChecks />);
    const foretold = await table('Foretold against what came');
    expect(
      foretold.getByText(/1,882 repeat orders came, 1,653 were expected \(-12\.2%\)/),
    ).toBeInTheDocument();
    expect(foretold.getByRole('row', { name: '7+ 6.36 6.16' })).toBeInTheDocument();
    const tracked = await table('Repeat orders so far');
    expect(tracked.getByRole('row', { name: 'Jun 30, 1998 4,339 4,161' })).toBeInTheDocument();
  });

  it('describe the observed days where nothing came after', async () => {
    server.use(http.get('*/api/models/customer-value/diagnostics', () => HttpResponse.json(diagnostics)));
    await show(<ModelChecks />);
    const described = await table('Described against what was observed');
    expect(described.getByRole('row', { name: '0 1,411 1,407.7' })).toBeInTheDocument();
  });

  it('say so where an earlier release kept none', async () => {
    const older = { ...diagnostics, frequencies: [], tracking: [] };
    server.use(http.get('*/api/models/customer-value/diagnostics', () => HttpResponse.json(older)));
    await show(<ModelChecks />);
    expect(await screen.findByText(/Fit it anew/)).toBeInTheDocument();
  });
});

describe('the distribution of customer value', () => {
  it('opens the rule that the service gives for a bar', async () => {
    const { router } = await show(<ValueDistributionView />);
    const values = await table('Customer value');
    expect(values.getByRole('row', { name: 'under ¥100 20' })).toBeInTheDocument();
    await userEvent.setup().click(values.getByRole('button', { name: '¥100 and more' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/segments/new'));
    expect(router.state.location.search).toMatchObject({ rule: JSON.stringify(rule('ge')) });
  });

  it('is from the past day that the model is for, and says so', async () => {
    server.use(
      http.get('*/api/models/customer-value/distribution', () =>
        HttpResponse.json({ ...distribution, asOf: '1997-09-30T00:00:00Z', asOfDay: '1997-09-30' }),
      ),
    );
    await show(<ValueDistributionView />);
    const figure = (await screen.findByText('Customer value')).closest('figure') as HTMLElement;
    expect(within(figure).getByText(/Expected in the 12 months after Sep 30, 1997/)).toBeInTheDocument();
    expect(within(figure).getByText(/as of Sep 30, 1997 · model 3/i)).toBeInTheDocument();
    expect(screen.getByText(/had ordered at least once by Sep 30, 1997/)).toBeInTheDocument();
  });

  it('shows nothing where there is no model, and a way to try again where the service is away', async () => {
    server.use(http.get('*/api/models/customer-value/distribution', () => refuse(404, 'model-not-fitted')));
    const { container, unmount } = await show(<ValueDistributionView />);
    await waitFor(() => expect(container.querySelector('.mantine-Skeleton-root')).toBeNull());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    unmount();
    server.use(
      http.get('*/api/models/customer-value/distribution', () => refuse(503, 'service-unavailable')),
    );
    await show(<ValueDistributionView />);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  it('names bars of less than a unit so that each can be told from the next', async () => {
    const [values] = distribution.values;
    const edges = [0.00001, 0.002, 0.005, 0.01];
    const bins = [undefined, ...edges].map((from, at) => ({
      from,
      to: edges[at],
      accounts: at + 1,
      sum: 1,
      rule: rule('lt'),
    }));
    server.use(
      http.get('*/api/models/customer-value/distribution', () =>
        HttpResponse.json({ ...distribution, values: [{ ...values, bins }] }),
      ),
    );
    await show(<ValueDistributionView />);
    const rows = (await table('Customer value')).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('button').textContent)).toEqual([
      'under ¥0.00001',
      '¥0.00001 – ¥0.002',
      '¥0.002 – ¥0.005',
      '¥0.005 – ¥0.01',
      '¥0.01 and more',
    ]);
  });

  it('adds up who has more likely left than not', () => {
    expect(belowHalf(distribution.active.bins)).toBe(12);
  });
});
