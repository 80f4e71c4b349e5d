import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SystemBar } from '@/features/operations/system-bar';
import { UnsavedGuard } from '@/ui/unsaved';
import { AtTheSide } from './at-the-side';
import { Conflicts } from './conflicts';
import { FrameHabits, Going } from './frame-habits';
import { OverlayHost } from './overlay-host';
import { BottomBar, Rail } from './rail';
import { TopBar } from './top-bar';
import { StepWatch } from './step-watch';
import classes from './shell.module.css';

/** The frame: rail, top bar and the page. */
export function Shell() {
  const { t } = useTranslation();
  const [collapsed, setCollapsed] = useLocalStorage({ key: 'guanxi.rail', defaultValue: false });
  const middle = useMediaQuery('(max-width: 63.99em)');
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
        <Going />
        <Outlet />
      </main>
      <BottomBar />
      <AtTheSide />
      <FrameHabits />
      <OverlayHost />
      <Conflicts />
      <StepWatch />
      <UnsavedGuard />
    </div>
  );
}
