import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { longListApi } from '@/test/long-list';
import { showPage } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';

vi.setConfig({ testTimeout: 60_000 }); // a whole page
const sum = (currency: string, amount: number) => ({ field: 'amount', currency, amount });
const items = [
  { value: 'PLACED', count: 3, sums: [sum('CNY', 900), sum('USD', 250)] },
  { value: 'CANCELLED', count: 1, sums: [sum('CNY', 80)] },
];
const server = mockApi(
  http.get('*/api/orders/groups', () => HttpResponse.json({ items, capped: false })),
  http.get('*/api/orders', () => HttpResponse.json({ items: [], next: null })),
  ...longListApi([]),
);

// what draws is large, and its loading is not what is tried here
beforeAll(() => Promise.all([import('./object-chart'), import('../chart/chart-canvas')]), 60_000);

async function table(path: string) {
  const user = userEvent.setup();
  const { router } = await showPage(path);
  await user.click(await screen.findByRole('button', { name: 'As a table' }));
  const filter = () => (router.state.location.search as { filter?: string }).filter;
  return { user, filter };
}

describe('a chart of sums in several currencies', () => {
  const path = '/orders?as=chart&group=status&sum=amount';

  it('leads from a value to the rows in its currency', async () => {
    const { user, filter } = await table(path);
    await user.click(screen.getByRole('button', { name: 'Placed, USD: 250' }));
    await waitFor(() => expect(filter()).toBe('status=="PLACED";currency=="USD"'));
  });

  it('leads from a category to all of its rows', async () => {
    const { user, filter } = await table(`${path}&filter=${encodeURIComponent('source=="shop"')}`);
    await user.click(screen.getByRole('button', { name: 'Placed' }));
    await waitFor(() => expect(filter()).toBe('status=="PLACED";source=="shop"'));
  });
});

it('a chart of how many has one row of bars, which are led from by their category', async () => {
  await table('/orders?as=chart&group=status');
  expect(screen.getByRole('button', { name: 'Placed' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Placed, / })).not.toBeInTheDocument();
});

it('a chart stays as it was, and says so, while other figures are on their way', async () => {
  const { user } = await table('/orders?as=chart&group=status');
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  server.use(
    http.get('*/api/orders/groups', async ({ request }) => {
      if (new URL(request.url).searchParams.get('sum') === 'amount') await arrived;
      return HttpResponse.json({ items, capped: false });
    }),
  );
  await user.click(screen.getByRole('combobox', { name: 'Figure' }));
  await user.click(await screen.findByRole('option', { name: 'Sum of Amount' }));

  const figure = screen.getByRole('figure');
  await waitFor(() => expect(figure).toHaveAttribute('aria-busy', 'true'));
  expect(screen.getByRole('row', { name: 'Placed 3' })).toBeVisible();
  expect(figure).toHaveTextContent('Records by State');
  expect(figure).not.toHaveTextContent('1970');

  arrive();
  expect(await screen.findByRole('button', { name: 'Placed, USD: 250' })).toBeVisible();
  expect(figure).toHaveAttribute('aria-busy', 'false');
});
