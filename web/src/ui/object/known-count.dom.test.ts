import { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '@/lib/session';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { countQuery } from './queries';

const server = mockApi(http.get('*/api/:object/count', () => HttpResponse.json({ count: 6, capped: false })));

const away = () => server.use(http.get('*/api/:object/count', () => refuse(503, 'service-unavailable')));

function visit() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const user = { id: 'p1', username: 'lin', name: 'Lin', roles: [] };
  queries.setQueryData(sessionQuery.queryKey, { signedIn: true, user } as never);
  return queries;
}

const counted = async (object: 'segments' | 'accounts') => {
  const queries = visit();
  const { queryKey, queryFn } = countQuery(object, 'mine');
  await queries.prefetchQuery({ queryKey, queryFn });
  return queries.getQueryData(queryKey)?.count;
};

describe('how many there are in all', () => {
  it('is known from before while nobody answers, of what is kept', async () => {
    expect(await counted('segments')).toBe(6);
    away();
    expect(await counted('segments')).toBe(6);
  });

  it('is not known of what is not kept', async () => {
    expect(await counted('accounts')).toBe(6);
    away();
    expect(await counted('accounts')).toBeUndefined();
  });
});
