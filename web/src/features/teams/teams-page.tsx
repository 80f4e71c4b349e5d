import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Team } from '@/api/types';
import { useMay } from '@/lib/rights';
import { Page } from '@/ui/page';
import { CreateTeam } from './create-team';
import { TeamTree } from './team-tree';
import classes from './teams.module.css';

/** The tree of teams; each opens with those who belong to it. */
export function TeamsPage({ onCreated }: { onCreated: (team: Team) => void }) {
  const { t } = useTranslation();
  const mayChange = useMay('teams:write');
  const [creating, setCreating] = useState(false);
  const create = mayChange && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('teams.create')}
    </Button>
  );
  return (
    <Page title={t('teams.title')} lead={t('teams.choose')} actions={create}>
      <div className={classes.tree}>
        <TeamTree empty={create} />
      </div>
      <CreateTeam opened={creating} onClose={() => setCreating(false)} onCreated={onCreated} />
    </Page>
  );
}
