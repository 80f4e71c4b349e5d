import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pageOf } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import { RecordName } from '@/ui/object/record-name';
import { Panel } from '@/ui/page';
import classes from './me.module.css';

/** Who the person is to everybody; an administrator decides about it. */
export function Identity() {
  const { t } = useTranslation();
  const { data: me } = useQuery(profileQuery);
  if (!me) return null;
  return (
    <Panel title={t('me.identity')}>
      <dl className={classes.facts}>
        <Fact label={t('me.name')}>{me.name}</Fact>
        <Fact label={t('me.username')}>{me.username}</Fact>
        <Fact label={t('me.email')}>{me.email}</Fact>
        <Fact label={t('me.roles')}>{me.roles.map((role) => t(`roles.${role}`, role)).join(' · ')}</Fact>
        {me.teamIds.length > 0 && (
          <Fact label={t('me.teams')}>
            {me.teamIds.map((id) => (
              <Link key={id} to={pageOf('teams', id)} className={classes.team}>
                <RecordName object="teams" id={id} />
              </Link>
            ))}
          </Fact>
        )}
      </dl>
      <p className={classes.hint}>{t('me.identityHint')}</p>
    </Panel>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
