import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './wizard.module.css';

/** What is needed before a row can be checked, one line each. */
export function MissingColumns({ groups, alarming }: { groups: string[][]; alarming: boolean }) {
  const { t, i18n } = useTranslation();
  const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  if (groups.length === 0)
    return (
      <p className={classes.ready}>
        <IconCircleCheck size={16} stroke={1.75} aria-hidden />
        {t('imports.allThere')}
      </p>
    );
  return (
    <div
      className={classes.lacking}
      data-alarming={alarming || undefined}
      role={alarming ? 'alert' : 'status'}
    >
      <IconAlertCircle size={16} stroke={1.75} aria-hidden />
      <div>
        {t('imports.lacking')}
        <ul>
          {groups.map((group) => (
            <li key={group.join()}>{or.format(group)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
