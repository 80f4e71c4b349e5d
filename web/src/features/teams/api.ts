import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Person, PersonRow, Team } from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';
import { save } from '@/ui/object/save';

async function everyTeam(signal: AbortSignal): Promise<Team[]> {
  const teams: Team[] = [];
  let after: string | undefined;
  do {
    const page = await http.get<Page<Team>>('/api/teams', {
      query: { sort: 'name', limit: 200, after },
      signal,
    });
    teams.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return teams;
}

/** All of them: a tree cannot be shown page by page. */
export const everyTeamQuery = queryOptions({
  queryKey: ['teams', 'list', 'every'],
  queryFn: ({ signal }) => everyTeam(signal),
});

export const membersQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['users', 'list', { teamId }],
    queryFn: ({ signal }) =>
      http.get<Page<PersonRow>>('/api/users', {
        query: { filter: `teamIds==${teamId}`, sort: 'name', limit: 200 },
        signal,
      }),
  });

/** Puts somebody into a team or takes them out; their other teams stay as they are at that moment. */
export function useMembership(teamId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ personId, member }: { personId: string; member: boolean }) => {
      const path = { id: personId };
      const { data, etag } = await http.read<Person>('/api/users/{id}', { path });
      const others = data.teamIds.filter((id) => id !== teamId);
      const teamIds = member ? [...others, teamId] : others;
      await save<Person>('users', { id: personId, version: etag, change: { teamIds }, seen: data });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}
