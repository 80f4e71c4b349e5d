import { useTranslation } from 'react-i18next';
import type { Person } from '@/api/types';
import { RightsTable } from '@/ui/rights/rights-table';
import classes from './people.module.css';

/** What somebody's roles are for, and what they allow together. */
export function PersonRights({ person }: { person: Person }) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className={classes.heading}>{t('people.fields.roles')}</h2>
      <dl className={classes.roles}>
        {person.roles.map((role) => (
          <div key={role}>
            <dt>{t(`roles.${role}`, role)}</dt>
            <dd>{t(`people.roles.${role}`, '')}</dd>
          </div>
        ))}
      </dl>
      <h2 className={classes.heading}>{t('people.together')}</h2>
      <RightsTable rights={person.rights} label={t('people.together')} />
      {!person.active && <p className="muted">{t('people.inactiveText')}</p>}
    </>
  );
}
