import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { allTexts } from '@/lib/language';
import { lazyPart } from '@/lib/lazy-part';
import { readPanelSearch } from '@/lib/panel';
import { sessionQuery } from '@/lib/session';
import { Shell } from '../shell/shell';

const Welcome = lazyPart(async () => (await import('../routes/welcome')).Welcome, 'start');

export interface RouterContext {
  queries: QueryClient;
}

export const root = createRootRouteWithContext<RouterContext>()({ component: Outlet });

/** Everything but the welcome page needs a signed-in person; without one this is where they are asked in. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  // what stands in the side panel is part of every page's address
  validateSearch: readPanelSearch,
  beforeLoad: async ({ context, location }) => {
    // the home page says no more than the frame; every other page waits for all texts, and none need name its own
    const [session] = await Promise.all([
      context.queries.fetchQuery(sessionQuery),
      location.pathname === '/' ? undefined : allTexts(),
    ]);
    return { session };
  },
  component: function SignedIn() {
    const { session } = signedIn.useRouteContext();
    return <Suspense>{session.signedIn ? <Shell /> : <Welcome />}</Suspense>;
  },
});

export const under = { getParentRoute: () => signedIn } as const;
