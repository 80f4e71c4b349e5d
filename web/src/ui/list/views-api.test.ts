import { QueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { bringViews, viewsQuery } from './views-api';

const view = (id: string, object: string) => ({ id, object, name: id });

function answer(items: unknown[]) {
  vi.spyOn(http, 'get').mockResolvedValue({ items } as never);
  return new QueryClient();
}
const known = (queries: QueryClient, object: 'deals' | 'cases') =>
  queries.getQueryData(viewsQuery(object).queryKey)?.map(({ id }) => id);

describe('the views of all lists', () => {
  it('are those of each list, also of one that has none', async () => {
    const queries = answer([view('open', 'deals')]);
    await bringViews(queries);
    expect(known(queries, 'deals')).toEqual(['open']);
    expect(known(queries, 'cases')).toEqual([]);
  });

  it('leave alone what a list has read by itself', async () => {
    const queries = answer([view('old', 'deals')]);
    queries.setQueryData(viewsQuery('deals').queryKey, [view('new', 'deals')] as never);
    await bringViews(queries);
    expect(known(queries, 'deals')).toEqual(['new']);
  });

  it('say nothing when there may be more of them', async () => {
    const queries = answer(Array.from({ length: 200 }, (_, at) => view(String(at), 'deals')));
    await bringViews(queries);
    expect(known(queries, 'cases')).toBeUndefined();
  });
});
