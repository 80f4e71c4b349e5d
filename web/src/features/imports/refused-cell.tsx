import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './wizard.module.css';

interface RefusedCellProps {
  value: string;
  /** Why the row was refused for this cell. */
  wrong?: string;
  corrected: boolean;
}

export function RefusedCell({ value, wrong, corrected }: RefusedCellProps) {
  const { t } = useTranslation();
  const bad = wrong && !corrected;
  return (
    <span
      className={classes.cell}
      data-bad={bad || undefined}
      data-corrected={corrected || undefined}
      title={bad ? wrong : value}
    >
      {bad && <IconAlertCircle size={14} stroke={1.75} role="img" aria-label={wrong} />}
      <span className="clip">{value || (bad ? t('imports.refused.empty') : '')}</span>
    </span>
  );
}
