import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Team } from '@/api/types';
import { useMay } from '@/lib/rights';
import { Page } from '@/ui/page';
import { CreateTeam } from './create-team';
import { TeamPane } from './team-pane';
import { TeamTree } from './team-tree';
import classes from './teams.module.css';

/** The tree of teams, and beside it the one that is chosen. */
export function TeamsPage({ teamId, onChoose }: { teamId?: string; onChoose: (team: Team) => void }) {
  const { t } = useTranslation();
  const mayChange = useMay('teams:write');
  const [creating, setCreating] = useState<{ parentId?: string }>();
  const create = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating({})}>
      {t('teams.create')}
    </Button>
  );
  return (
    <Page edge title={t('teams.title')} actions={mayChange && create}>
      <div className={classes.panes}>
        <div className={classes.tree}>
          <TeamTree chosen={teamId} empty={mayChange && create} />
        </div>
        <div className={classes.one}>
          {teamId ? (
            <TeamPane teamId={teamId} onCreate={() => setCreating({ parentId: teamId })} />
          ) : (
            <p className="muted">{t('teams.choose')}</p>
          )}
        </div>
      </div>
      <CreateTeam
        opened={creating !== undefined}
        parentId={creating?.parentId}
        onClose={() => setCreating(undefined)}
        onCreated={onChoose}
      />
    </Page>
  );
}
