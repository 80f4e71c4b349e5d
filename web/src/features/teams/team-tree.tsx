import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconUsersGroup } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pageOf } from '@/lib/objects';
import { Empty, Failure } from '@/ui/states';
import { everyTeamQuery } from './api';
import { type Branch, treeOf } from './tree';
import classes from './teams.module.css';

/** All teams, each under the one that it belongs to. */
export function TeamTree({ chosen, empty }: { chosen?: string; empty?: React.ReactNode }) {
  const { t, i18n } = useTranslation();
  const teams = useQuery(everyTeamQuery);
  const tree = useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language);
    return treeOf(teams.data ?? [], compare);
  }, [teams.data, i18n.language]);
  if (teams.isError && !teams.data)
    return <Failure error={teams.error} onRetry={() => void teams.refetch()} />;
  if (teams.data?.length === 0)
    return <Empty title={t('teams.empty')} text={t('teams.emptyText')} action={empty} />;
  return (
    <nav aria-label={t('teams.title')} aria-busy={teams.isPending}>
      <Level branches={tree} chosen={chosen} />
    </nav>
  );
}

function Level({ branches, chosen }: { branches: Branch[]; chosen?: string }) {
  return (
    <ul className={classes.level}>
      {branches.map(({ team, children }) => (
        <li key={team.id}>
          <Link
            to={pageOf('teams', team.id)}
            className={classes.team}
            aria-current={team.id === chosen ? 'page' : undefined}
          >
            <IconUsersGroup size={16} stroke={1.75} aria-hidden />
            <span className="clip">{team.name}</span>
          </Link>
          {children.length > 0 && <Level branches={children} chosen={chosen} />}
        </li>
      ))}
    </ul>
  );
}
