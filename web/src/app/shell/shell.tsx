import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SystemBar } from '@/features/operations/system-bar';
import { startLive } from '@/lib/live';
import { UnsavedGuard } from '@/ui/unsaved';
import { AtTheSide } from './at-the-side';
import { Conflicts } from './conflicts';
import { useFrameKeys } from './frame-keys';
import { useGoKeys } from './go-keys';
import { Loading } from './loading';
import { OverlayHost } from './overlay-host';
import { usePreload } from './preload';
import { BottomBar, Rail } from './rail';
import { TopBar } from './top-bar';
import { StepWatch } from './step-watch';
import { usePreferencesShown } from './use-preferences-shown';
import { useSeen } from './use-seen';
import classes from './shell.module.css';

/** The frame: rail, top bar and the page. */
export function Shell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [collapsed, setCollapsed] = useLocalStorage({ key: 'guanxi.rail', defaultValue: false });
  const middle = useMediaQuery('(max-width: 63.99em)');
  const pending = useRouterState({ select: (state) => state.status === 'pending' });
  const queries = useQueryClient();
  useEffect(() => startLive(queries), [queries]);
  usePreferencesShown();
  useGoKeys((to) => void navigate({ to }));
  useFrameKeys();
  useSeen();
  usePreload();

  return (
    <div className={classes.shell} data-collapsed={collapsed || middle || undefined}>
      <a href="#main" className="skip-link">
        {t('shell.skip')}
      </a>
      <Rail
        collapsed={collapsed || Boolean(middle)}
        onToggle={middle ? undefined : () => setCollapsed(!collapsed)}
      />
      <TopBar />
      <SystemBar />
      <main id="main" tabIndex={-1} className={classes.main}>
        {pending && <Loading />}
        <Outlet />
      </main>
      <BottomBar />
      <AtTheSide />
      <OverlayHost />
      <Conflicts />
      <StepWatch />
      <UnsavedGuard />
    </div>
  );
}
