import { localStorageColorSchemeManager, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';
import { FormatsProvider } from '@/lib/use-formats';
import { CreatorsProvider } from '@/ui/form/creators';
import { RegistryProvider } from '@/ui/panel/registry';
import { creators } from './creators';
import { articleFor } from './help/articles-of-routes';
import { described } from './objects';
import { panelKinds } from './panels';
import { useSettled } from './shell/settled';
import { cssVariablesResolver, theme } from './theme';

const Toasts = lazyPart(async () => (await import('./toasts')).Toasts, 'start');

const colorSchemes = localStorageColorSchemeManager({ key: 'guanxi.theme' });

/** What is told before they are there waits for them: they bring a large library along, which no first page needs. */
function ToastsInTime() {
  const settled = useSettled();
  return (
    settled && (
      <Spare>
        <Toasts />
      </Spare>
    )
  );
}

/** What parts below may ask for without importing it. */
export const known = { objects: described, kinds: panelKinds, articleOf: articleFor };

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
        <FormatsProvider>
          <section aria-label={t('shell.notifications')}>
            <ToastsInTime />
          </section>
          <RegistryProvider value={known}>
            <CreatorsProvider value={creators}>{children}</CreatorsProvider>
          </RegistryProvider>
        </FormatsProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
