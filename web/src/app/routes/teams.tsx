import { getRouteApi } from '@tanstack/react-router';
import { TeamsPage } from '@/features/teams/teams-page';

const route = getRouteApi('/signed-in/teams');

export function TeamsRoute() {
  const navigate = route.useNavigate();
  return (
    <TeamsPage onCreated={({ id }) => void navigate({ to: '/teams/$teamId', params: { teamId: id } })} />
  );
}
