import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { layOut, longListApi, tableRow } from '@/test/long-list';
import { showPage } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';

vi.setConfig({ testTimeout: 90_000 }); // whole pages, long lists
const rows = Array.from({ length: 500 }, (_, at) => ({ id: `r${at}`, name: `Row ${at}` }));

/** Sorted by name the other way round, as the server would: none of the rows that were there before are on the first page. */
const sorted = http.get('*/api/accounts', ({ request }) => {
  const { searchParams } = new URL(request.url);
  const all = searchParams.get('sort') === 'name' ? rows.toReversed() : rows;
  const from = all.findIndex(({ id }) => id === searchParams.get('after')) + 1;
  const to = from + Number(searchParams.get('limit'));
  return HttpResponse.json({ items: all.slice(from, to), next: to < all.length ? all[to - 1]?.id : null });
});
const groups = http.get('*/api/accounts/groups', () =>
  HttpResponse.json({ items: [{ value: 'x', count: 500, sums: [] }], capped: false }),
);
mockApi(sorted, groups, ...longListApi([]));
beforeEach(() => layOut(() => false));

const scroller = () => document.querySelector<HTMLElement>('[role=grid]')?.parentElement as HTMLElement;

async function scrollTo(row: number) {
  scroller().scrollTop = row * tableRow;
  fireEvent.scroll(scroller());
  await screen.findAllByText(`Row ${row}`);
}

async function walked(path: string) {
  const page = await showPage(path);
  await screen.findAllByText('Row 0');
  for (const row of [49, 90, 120, 160]) await scrollTo(row);
  fireEvent.click(screen.getByText('Row 162').closest('td') as HTMLElement);
  expect(screen.getByText('Row 162').closest('td')).toHaveAttribute('data-active');
  return page;
}

async function otherRows() {
  expect(await screen.findByText('Row 499')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(document.querySelectorAll('td[data-active]').length).toBe(1);
}

describe('a list that becomes shorter than where one is in it', () => {
  it('is shown when it is sorted otherwise, and again on the way back', async () => {
    const { router } = await walked('/accounts?cols=name');
    fireEvent.click(screen.getByText('Name', { selector: 'thead *' }));
    await otherRows();
    act(() => router.history.back());
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('sort'));
    expect(await screen.findAllByText(/^Row 1?\d{1,2}$/)).not.toHaveLength(0);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is shown in groups, too', async () => {
    const showing = showPage('/accounts?cols=name&group=region');
    fireEvent.click(await screen.findByRole('button', { name: /x/ }));
    await showing;
    await screen.findAllByText('Row 0');
    for (const row of [40, 90]) {
      await scrollTo(row);
      fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
      await waitFor(() => expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull());
    }
    await scrollTo(160);
    fireEvent.click(screen.getByText('Row 162').closest('td') as HTMLElement);
    fireEvent.click(screen.getByText('Name', { selector: 'thead *' }));
    await otherRows();
  });
});
