import { fireEvent, screen, waitFor } from '@testing-library/react';
import { longListApi } from '@/test/long-list';
import { showPage } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';

vi.setConfig({ testTimeout: 60_000 }); // a whole page
const sums = [{ field: 'amount', currency: 'CNY', amount: 5 }];
mockApi(
  http.get('*/api/orders/groups', ({ request }) => {
    const by = new URL(request.url).searchParams.get('by');
    return HttpResponse.json({ items: [{ value: by && 'PLACED', count: 10_179, sums }], capped: false });
  }),
  http.get('*/api/orders/count', () => HttpResponse.json({ count: 10_000, capped: true })),
  http.get('*/api/orders', () => HttpResponse.json({ items: [], next: null })),
  ...longListApi([]),
);

it('all rows of a list in groups are counted once, and its open groups stand in the address', async () => {
  const { router } = await showPage('/orders?group=status');
  expect(await screen.findByText('10,179 records')).toBeVisible();
  expect(screen.queryByText(/more than/)).not.toBeInTheDocument();
  const steps = router.history.length;
  fireEvent.click(await screen.findByRole('button', { name: /Placed.*10,179/ }));
  await waitFor(() => expect(router.state.location.search).toHaveProperty('open', 'PLACED,'));
  expect(router.history.length).toBe(steps);
});
