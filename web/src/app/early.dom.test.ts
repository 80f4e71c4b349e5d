import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { profileQuery } from '@/lib/rights';
import { http } from '@/lib/http';
import { startLanguage } from '@/lib/language';
import { startEarly } from './early';
import { createAppRouter } from './router';

async function start(signedIn: boolean) {
  await startLanguage('en');
  const get = vi
    .spyOn(http, 'get')
    .mockImplementation((path) =>
      Promise.resolve((path === '/api/me' ? { rights: [] } : { signedIn }) as never),
    );
  const queries = new QueryClient();
  const router = createAppRouter(queries, createMemoryHistory({ initialEntries: ['/deals'] }));
  const chunk = vi.spyOn(router, 'loadRouteChunk').mockResolvedValue(undefined as never);
  startEarly(router, queries, '/deals');
  return { queries, get, routes: chunk.mock.calls.map(([route]) => route.fullPath) };
}

describe('the start of the application', () => {
  it('asks for the person and the code of the page before anything is drawn', async () => {
    const { queries, get, routes } = await start(true);
    expect(routes).toContain('/deals');
    expect(get.mock.calls.map(([path]) => path)).toEqual(['/session']);
    await vi.waitFor(() => expect(queries.getQueryData(profileQuery.queryKey)).toEqual({ rights: [] }));
  });

  it('asks nothing about a person who is not signed in', async () => {
    const { queries, get } = await start(false);
    await vi.waitFor(() => expect(queries.getQueryData(['session'])).toEqual({ signedIn: false }));
    await Promise.resolve();
    expect(get.mock.calls.map(([path]) => path)).toEqual(['/session']);
  });
});
