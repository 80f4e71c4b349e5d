import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '@/api/types';
import classes from './cases.module.css';

const icons = { LOW: IconArrowDown, NORMAL: IconMinus, HIGH: IconArrowUp, URGENT: IconAlertTriangle };

/** How urgent a case is: an icon and a word. */
export function Priority({ priority }: { priority: CaseRow['priority'] }) {
  const { t } = useTranslation();
  const Icon = icons[priority];
  return (
    <span className={classes.priority} data-priority={priority}>
      <Icon size={14} stroke={2} aria-hidden />
      {t(`cases.priorities.${priority}`)}
    </span>
  );
}
