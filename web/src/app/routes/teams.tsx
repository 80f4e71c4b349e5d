import { getRouteApi } from '@tanstack/react-router';
import { TeamsPage } from '@/features/teams/teams-page';

const all = getRouteApi('/signed-in/teams');
const one = getRouteApi('/signed-in/teams/$teamId');

export function TeamsRoute() {
  const navigate = all.useNavigate();
  return <TeamsPage onChoose={({ id }) => void navigate({ to: '/teams/$teamId', params: { teamId: id } })} />;
}

export function TeamRoute() {
  const { teamId } = one.useParams();
  const navigate = one.useNavigate();
  return (
    <TeamsPage
      teamId={teamId}
      onChoose={({ id }) => void navigate({ to: '/teams/$teamId', params: { teamId: id } })}
    />
  );
}
