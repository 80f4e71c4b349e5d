import type { QueryClient } from '@tanstack/react-query';
import type { AnyRoute } from '@tanstack/react-router';
import { allTexts } from '@/lib/language';
import { profileQuery } from '@/lib/rights';
import { sessionQuery } from '@/lib/session';

interface Routes {
  getMatchedRoutes: (pathname: string) => readonly [ReadonlyArray<AnyRoute>, ...unknown[]];
  loadRouteChunk: (route: AnyRoute) => Promise<unknown> | undefined;
}

/**
 * Asks at once for what the first page waits for one after the other: who is there and what they may, the page's code and its
 * texts. Whoever needs one of them finds it on its way; a failure is theirs to tell.
 */
export function startEarly(router: Routes, queries: QueryClient, pathname: string): void {
  void whoIsThere(queries).catch(() => undefined);
  if (pathname !== '/') void allTexts().catch(() => undefined);
  for (const route of router.getMatchedRoutes(pathname)[0])
    void Promise.resolve(router.loadRouteChunk(route)).catch(() => undefined);
}

async function whoIsThere(queries: QueryClient): Promise<void> {
  const { signedIn } = await queries.fetchQuery(sessionQuery);
  if (signedIn) await queries.prefetchQuery(profileQuery);
}
