import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Desktop } from './use-desktop';
import classes from './me.module.css';

/** Why this browser shows nothing on the desktop although that is wanted, and what can be done. */
export function DesktopHere({ desktop, wanted }: { desktop: Desktop; wanted: boolean }) {
  const { t } = useTranslation();
  const { state, asked, ask } = desktop;
  const silent = state !== 'granted' && (wanted || asked);
  return (
    <div role="status">
      {silent && (
        <p className={classes.here}>
          <span>{t(`me.desktop.${state}`)}</span>
          {state === 'default' && (
            <Button size="xs" variant="default" onClick={() => void ask()}>
              {t('me.desktop.allow')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
