import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateTeam } from '@/features/teams/create-team';
import { TeamMembers } from '@/features/teams/team-members';
import { teams } from '@/features/teams/team-object';
import { TeamTree } from '@/features/teams/team-tree';
import { useMay } from '@/lib/rights';
import { Block } from '@/ui/block';
import { ObjectPage } from '@/ui/object/object-page';

const route = getRouteApi('/signed-in/teams/$teamId');

export function TeamRoute() {
  const { t } = useTranslation();
  const { teamId } = route.useParams();
  const navigate = route.useNavigate();
  const mayChange = useMay('teams:write');
  const [creating, setCreating] = useState(false);
  return (
    <ObjectPage object={teams} id={teamId}>
      {() => ({
        actions: mayChange && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => setCreating(true)}
          >
            {t('teams.createBelow')}
          </Button>
        ),
        tabs: [
          {
            id: 'members',
            label: t('teams.membersTab'),
            content: <TeamMembers teamId={teamId} key={teamId} />,
          },
        ],
        related: (
          <Block title={t('teams.title')}>
            <TeamTree chosen={teamId} />
          </Block>
        ),
        dialogs: (
          <CreateTeam
            opened={creating}
            parentId={teamId}
            onClose={() => setCreating(false)}
            onCreated={({ id }) => void navigate({ to: '/teams/$teamId', params: { teamId: id } })}
          />
        ),
      })}
    </ObjectPage>
  );
}
