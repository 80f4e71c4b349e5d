import { MantineProvider } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { known } from '@/app/providers';
import { createAppRouter } from '@/app/router';
import { theme } from '@/app/theme';
import type { Preferences } from '@/api/types';
import { preferencesQuery } from '@/lib/preferences';
import { FormatsProvider } from '@/lib/use-formats';
import { RegistryProvider } from '@/ui/panel/registry';
import { allTexts, type Language, startLanguage } from '@/lib/language';

/** Nobody hears what an earlier test was told. */
async function start(language: Language) {
  notifications.clean();
  await startLanguage(language);
}

/**
 * Shows a part of the interface with everything that stands around it: language, theme, queries and a router.
 *
 * @param timeZone of the person's profile; that of the device when it says none
 */
export async function show(part: React.ReactNode, language: Language = 'en', timeZone?: string) {
  await start(language);
  await allTexts();
  const root = createRootRoute({ component: Outlet, notFoundComponent: () => null });
  const here = createRoute({ getParentRoute: () => root, path: '/', component: () => part });
  const router = createRouter({
    routeTree: root.addChildren([here]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (timeZone) queries.setQueryData(preferencesQuery.queryKey, { data: { timeZone } as Preferences });
  await router.load();
  const result = render(
    <QueryClientProvider client={queries}>
      <MantineProvider theme={theme} env="test">
        <FormatsProvider>
          <RouterProvider router={router as never} />
        </FormatsProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return { ...result, router };
}

/** Shows a page of the application by its address, with the frame around it. */
export async function showPage(path: string, language: Language = 'en') {
  await start(language);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createAppRouter(queries, createMemoryHistory({ initialEntries: [path] }));
  const result = render(
    <QueryClientProvider client={queries}>
      <MantineProvider theme={theme} env="test">
        <FormatsProvider>
          <RegistryProvider value={known}>
            <RouterProvider router={router} />
          </RegistryProvider>
        </FormatsProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return { ...result, queries, router };
}
