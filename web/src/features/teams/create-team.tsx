import { useTranslation } from 'react-i18next';
import type { Team } from '@/api/types';
import { CreateDialog, type DialogProps } from '@/ui/form/create-dialog';
import { teams } from './team-object';

interface CreateTeamProps extends DialogProps<Team> {
  /** Under which team it begins. */
  parentId?: string;
  /** What somebody has typed already where they looked for it. */
  name?: string;
}

export function CreateTeam({ parentId, name, ...dialog }: CreateTeamProps) {
  const { t } = useTranslation();
  return (
    <CreateDialog<Team>
      {...dialog}
      object={teams}
      label={t('teams.create')}
      rows={['name', 'parentId']}
      initial={{ name, parentId }}
    />
  );
}
