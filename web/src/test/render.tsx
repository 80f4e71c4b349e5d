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
import { sessionQuery } from '@/lib/session';
import { FormatsProvider } from '@/lib/use-formats';
import { RegistryProvider } from '@/ui/panel/registry';
import { allTexts, type Language, startLanguage } from '@/lib/language';

/** Nobody hears what an earlier test was told. */
async function start(language: Language) {
  notifications.clean();
  await startLanguage(language);
}

function queriesOf(person: string) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const user = { id: person, username: person, name: person, roles: [] };
  queries.setQueryData(sessionQuery.queryKey, { signedIn: true, user });
  return queries;
}

/** What a hook needs around it when it asks who is signed in. */
export function signedInAs(person: string) {
  const queries = queriesOf(person);
  return ({ children }: { children: React.ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
}

/** Whom a part is shown to. */
interface Reader {
  person?: string;
  /** Of the person's profile; that of the device when it says none. */
  timeZone?: string;
}

/** Shows a part of the interface with everything that stands around it: language, theme, queries, a person and a router. */
export async function show(
  part: React.ReactNode,
  language: Language = 'en',
  { person = 'lin', timeZone }: Reader = {},
) {
  await start(language);
  await allTexts();
  const root = createRootRoute({ component: Outlet, notFoundComponent: () => null });
  const here = createRoute({ getParentRoute: () => root, path: '/', component: () => part });
  const router = createRouter({
    routeTree: root.addChildren([here]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  const queries = queriesOf(person);
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
  return { ...result, queries, router };
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
