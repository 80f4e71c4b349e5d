import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { Failure } from '@/ui/states';
import { adminRoutes } from './router/admin';
import { analyticsRoutes } from './router/analytics';
import { customerRoutes } from './router/customers';
import { root, signedIn } from './router/signed-in';
import { startRoutes } from './router/start';
import { NotFound } from './routes/not-found';

const tree = root.addChildren([
  signedIn.addChildren([...startRoutes, ...customerRoutes, ...analyticsRoutes, ...adminRoutes]),
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
