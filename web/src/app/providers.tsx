import { localStorageColorSchemeManager, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CreatorsProvider } from '@/ui/form/creators';
import { RegistryProvider } from '@/ui/panel/registry';
import { creators } from './creators';
import { described } from './objects';
import { panelKinds } from './panels';
import { cssVariablesResolver, theme } from './theme';

const colorSchemes = localStorageColorSchemeManager({ key: 'guanxi.theme' });

const known = { objects: described, kinds: panelKinds };

export function Providers({ queries, children }: { queries: QueryClient; children: React.ReactNode }) {
  const { t } = useTranslation();
  const named = useMemo(
    () =>
      mergeThemeOverrides(theme, {
        components: { CloseButton: { defaultProps: { 'aria-label': t('actions.close') } } },
      }),
    [t],
  );
  return (
    <QueryClientProvider client={queries}>
      <MantineProvider
        theme={named}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorSchemes}
        defaultColorScheme="auto"
      >
        <section aria-label={t('shell.notifications')}>
          <Notifications position="bottom-left" autoClose={10_000} limit={3} withinPortal={false} />
        </section>
        <RegistryProvider value={known}>
          <CreatorsProvider value={creators}>{children}</CreatorsProvider>
        </RegistryProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
