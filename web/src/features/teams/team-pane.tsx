import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import { ObjectFacts } from '@/ui/object/object-facts';
import { Failure } from '@/ui/states';
import { teamQuery } from './api';
import { TeamMembers } from './team-members';
import { teams } from './team-object';
import classes from './teams.module.css';

/** One team: its facts, who belongs to it, and teams below it to come. */
export function TeamPane({ teamId, onCreate }: { teamId: string; onCreate: () => void }) {
  const { t } = useTranslation();
  const team = useQuery(teamQuery(teamId));
  const mayChange = useMay('teams:write');
  if (team.isPending) return <Skeleton height={24} width={240} />;
  if (team.isError && !team.data) return <Failure error={team.error} onRetry={() => void team.refetch()} />;
  const { data: one, etag } = team.data;
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.name}>{one.name}</h2>
        {mayChange && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={onCreate}
          >
            {t('teams.createBelow')}
          </Button>
        )}
      </div>
      <div className={classes.facts}>
        <ObjectFacts object={teams} one={one} version={etag ?? `"${one.version}"`} key={one.id} />
      </div>
      <TeamMembers teamId={teamId} key={teamId} />
    </>
  );
}
