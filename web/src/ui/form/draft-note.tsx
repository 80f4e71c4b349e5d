import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './form.module.css';

/** Says that a form shows what was typed an earlier time, with the way to begin anew. */
export function DraftNote({ shown, onForget }: { shown: boolean; onForget: () => void }) {
  const { t } = useTranslation();
  if (!shown) return null;
  return (
    <div className={classes.draft} role="status">
      <IconHistory size={16} stroke={1.75} aria-hidden />
      <span>{t('form.restored')}</span>
      <Button size="compact-sm" variant="subtle" onClick={onForget}>
        {t('form.startOver')}
      </Button>
    </div>
  );
}
