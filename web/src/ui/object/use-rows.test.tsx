import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse, mockApi } from '@/test/server';
import { useRows } from './use-rows';

type Row = { id: string; name: string };

let stored: Row[] = [];
const asked: string[] = [];

mockApi(
  http.get('*/api/accounts', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const after = searchParams.get('after');
    asked.push(after ?? 'first');
    const limit = Number(searchParams.get('limit'));
    const from = after === null ? 0 : stored.findIndex(({ id }) => id === after) + 1;
    const items = stored.slice(from, from + limit);
    const next = from + limit < stored.length ? items.at(-1)?.id : null;
    return HttpResponse.json({ items, next });
  }),
);

beforeEach(() => {
  asked.splice(0);
  stored = Array.from({ length: 500 }, (_, at) => ({ id: `r${at}`, name: `Row ${at}` }));
});

async function scrolledTo(pages: number) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: React.ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const hook = renderHook(() => useRows<Row>('accounts', { sort: 'name', limit: 50 }), { wrapper });
  const rows = () => hook.result.current;
  await waitFor(() => expect(rows().rows).toHaveLength(50));
  for (let page = 1; page < pages; page += 1) {
    const before = rows().rows.length;
    act(() => rows().loadMore());
    await waitFor(() => expect(rows().rows.length).toBeGreaterThan(before));
  }
  asked.splice(0);
  return { rows, news: () => act(() => queries.invalidateQueries({ queryKey: ['accounts'] })) };
}

describe('a long list of which news come', () => {
  it('reads its beginning and what is looked at again, not all that was scrolled past', async () => {
    const { rows, news } = await scrolledTo(4);
    expect(rows().rows).toHaveLength(500);
    act(() => rows().watch(310, 330));
    stored = stored.map((row) => ({ ...row, name: `${row.name} changed` }));
    await news();
    expect(asked).toEqual(['first', 'r299']);
    expect(rows().rows[10]?.name).toBe('Row 10 changed');
    expect(rows().rows[60]?.name).toBe('Row 60');
    expect(rows().rows[320]?.name).toBe('Row 320 changed');
  });

  it('reads a page that was left out as soon as somebody comes to it', async () => {
    const { rows, news } = await scrolledTo(4);
    act(() => rows().watch(310, 330));
    stored = stored.map((row) => ({ ...row, name: `${row.name} changed` }));
    await news();
    asked.splice(0);
    act(() => rows().watch(60, 80));
    await waitFor(() => expect(rows().rows[60]?.name).toBe('Row 60 changed'));
    expect(asked).toEqual(['first', 'r49']);
    asked.splice(0);
    act(() => rows().watch(60, 80));
    expect(asked).toEqual([]);
  });

  it('shows each row once and none too few when one came and one went', async () => {
    const { rows, news } = await scrolledTo(4);
    stored = [{ id: 'new', name: 'New' }, ...stored.filter(({ id }) => id !== 'r20')];
    await news();
    const ids = rows().rows.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toEqual(stored.map(({ id }) => id));
  });
});
