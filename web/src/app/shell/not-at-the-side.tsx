import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '@/ui/panel/panel.module.css';
import { usePanel } from '@/ui/panel/use-panel';

/** Stands in the place of a side panel whose files did not come. */
export function NotAtTheSide({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  const { close } = usePanel();
  return (
    <aside role="alert" className={classes.panel}>
      <div className={classes.content}>
        <h2 className={classes.name}>{t('shell.notLoaded.title')}</h2>
        <p>{t('shell.notLoaded.text')}</p>
        <Button.Group>
          <Button variant="default" onClick={onRetry}>
            {t('actions.retry')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('actions.close')}
          </Button>
        </Button.Group>
      </div>
    </aside>
  );
}
