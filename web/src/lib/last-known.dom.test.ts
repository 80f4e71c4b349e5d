import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { oneQuery, rowsQuery } from '@/ui/object/queries';
import { forgetKnown } from './last-known';
import { profileQuery } from './rights';
import { sessionQuery } from './session';

const segment = { id: 's1', name: 'Lapsing', version: 1 };
const server = mockApi(
  http.get('*/api/segments', () => HttpResponse.json({ items: [segment], next: null })),
  http.get('*/api/segments/:id', () => HttpResponse.json(segment)),
);
const says = (status: number) =>
  server.use(
    http.get('*/api/segments', () => refuse(status, 'away')),
    http.get('*/api/segments/:id', () => refuse(status, 'away')),
  );
const mayNow = (...rights: string[]) =>
  server.use(http.get('*/api/me', () => HttpResponse.json({ id: 'lin', rights })));

/** A page that is loaded anew. */
function page(person = 'lin') {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const user = { id: person, username: person, name: person, roles: [] };
  queries.setQueryData(sessionQuery.queryKey, { signedIn: true, user });
  const list = rowsQuery<typeof segment>('segments', { sort: 'name', limit: 50 });
  const one = oneQuery<typeof segment>('segments', 's1');
  return {
    read: async () => {
      await queries.prefetchInfiniteQuery(list);
      await queries.prefetchQuery(one);
      return [
        queries.getQueryData(list.queryKey)?.pages[0]?.items[0]?.name,
        queries.getQueryData(one.queryKey)?.data.name,
      ];
    },
    readMany: async (count: number) => {
      for (let at = 0; at < count; at++) await queries.prefetchQuery(oneQuery('segments', `many${at}`));
    },
    profile: () => queries.prefetchQuery(profileQuery),
    stateOfOne: () => queries.getQueryState(one.queryKey),
  };
}

const nothing = [undefined, undefined];

describe('what somebody read last on this device', () => {
  beforeEach(async () => {
    localStorage.clear();
    await page().read();
  });

  it('stands there with its age while nobody answers', async () => {
    const before = Date.now();
    says(503);
    const { read, stateOfOne } = page();
    expect(await read()).toEqual(['Lapsing', 'Lapsing']);
    expect(stateOfOne()).toMatchObject({ status: 'error' });
    expect(stateOfOne()?.dataUpdatedAt).toBeLessThanOrEqual(before);
  });

  it('is not pushed out by many names', async () => {
    const { readMany, read } = page();
    await readMany(40);
    says(503);
    expect((await read())[0]).toBe('Lapsing');
    expect((await page().read())[0]).toBe('Lapsing');
  });

  it('is nobody else’s, and nobody’s after the sign-out', async () => {
    says(503);
    expect(await page('wang').read()).toEqual(nothing);
    forgetKnown();
    expect(await page().read()).toEqual(nothing);
  });

  it('is gone when it was refused', async () => {
    says(403);
    await page().read();
    says(503);
    expect(await page().read()).toEqual(nothing);
  });

  it('is gone when they have other rights than they had', async () => {
    mayNow('segments:read');
    await page().profile();
    await page().read();
    mayNow('segments:read');
    await page().profile();
    says(503);
    expect(await page().read()).toEqual(['Lapsing', 'Lapsing']);
    mayNow('accounts:read');
    await page().profile();
    expect(await page().read()).toEqual(nothing);
  });
});
