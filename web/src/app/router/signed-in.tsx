import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet } from '@tanstack/react-router';
import { sessionQuery } from '@/features/session/api';
import { readPanelSearch } from '@/lib/panel';
import { Welcome } from '../routes/welcome';
import { Shell } from '../shell/shell';

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
  beforeLoad: async ({ context }) => ({ session: await context.queries.fetchQuery(sessionQuery) }),
  component: function SignedIn() {
    const { session } = signedIn.useRouteContext();
    return session.signedIn ? <Shell /> : <Welcome />;
  },
});

export const under = { getParentRoute: () => signedIn } as const;
