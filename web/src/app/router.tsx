import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { readListSearch } from '@/ui/list/list-search';
import { sessionQuery } from '@/features/session/api';
import { readTimelineSearch } from '@/features/timeline/timeline-search';
import { Failure } from '@/ui/states';
import { NotFound } from './routes/not-found';
import { Shell } from './shell/shell';
import { Welcome } from './routes/welcome';

interface Context {
  queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Outlet });

/** Everything but the welcome page needs a signed-in person; without one this is where they are asked in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context }) => ({ session: await context.queries.fetchQuery(sessionQuery) }),
  component: function SignedIn() {
    const { session } = signedIn.useRouteContext();
    return session.signedIn ? <Shell /> : <Welcome />;
  },
});

const under = { getParentRoute: () => signedIn } as const;

const home = createRoute({
  ...under,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/home'), 'HomeRoute'),
});

const accounts = createRoute({
  ...under,
  path: '/accounts',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./routes/accounts'), 'AccountsRoute'),
});

const account = createRoute({
  ...under,
  path: '/accounts/$accountId',
  validateSearch: readTimelineSearch,
  component: lazyRouteComponent(() => import('./routes/account'), 'AccountRoute'),
});

const segments = createRoute({
  ...under,
  path: '/segments',
  component: lazyRouteComponent(() => import('./routes/segments'), 'SegmentsRoute'),
});

const newSegment = createRoute({
  ...under,
  path: '/segments/new',
  validateSearch: (raw: Record<string, unknown>): { rule?: string; name?: string } => ({
    rule: typeof raw.rule === 'string' ? raw.rule : undefined,
    name: typeof raw.name === 'string' ? raw.name : undefined,
  }),
  component: lazyRouteComponent(() => import('./routes/segment-new'), 'NewSegmentRoute'),
});

const segment = createRoute({
  ...under,
  path: '/segments/$segmentId',
  validateSearch: (raw: Record<string, unknown>): { tab?: 'history' | 'rule' } => ({
    tab: raw.tab === 'history' || raw.tab === 'rule' ? raw.tab : undefined,
  }),
  component: lazyRouteComponent(() => import('./routes/segment'), 'SegmentRoute'),
});

const imports = createRoute({
  ...under,
  path: '/imports',
  component: lazyRouteComponent(() => import('./routes/imports'), 'ImportsRoute'),
});

const importJob = createRoute({
  ...under,
  path: '/imports/$object/$jobId',
  component: lazyRouteComponent(() => import('./routes/import-job'), 'ImportJobRoute'),
});

const rfm = createRoute({
  ...under,
  path: '/rfm',
  component: lazyRouteComponent(() => import('./routes/rfm'), 'RfmRoute'),
});

const customerValue = createRoute({
  ...under,
  path: '/customer-value',
  component: lazyRouteComponent(() => import('./routes/customer-value'), 'CustomerValueRoute'),
});

const tree = root.addChildren([
  signedIn.addChildren([
    home,
    accounts,
    account,
    segments,
    newSegment,
    segment,
    imports,
    importJob,
    rfm,
    customerValue,
  ]),
]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: ({ error, reset }) => <Failure alone error={error} onRetry={reset} />,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
