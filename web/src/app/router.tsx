import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { Failure } from '@/ui/states';
import { adminRoutes } from './router/admin';
import { analyticsRoutes } from './router/analytics';
import { customerRoutes } from './router/customers';
import { marketingRoutes } from './router/marketing';
import { salesRoutes } from './router/sales';
import { root, signedIn } from './router/signed-in';
import { startRoutes } from './router/start';
import { supportRoutes } from './router/support';
import { NotFound } from './routes/not-found';

const tree = root.addChildren([
  signedIn.addChildren([
    ...startRoutes,
    ...customerRoutes,
    ...salesRoutes,
    ...supportRoutes,
    ...marketingRoutes,
    ...analyticsRoutes,
    ...adminRoutes,
  ]),
]);

export function createAppRouter(queries: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    history,
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
