import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Person, PersonInput, Team } from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';

/** The teams that somebody can be put into. */
export const teamChoiceQuery = queryOptions({
  queryKey: ['teams', 'list', 'choice'],
  queryFn: ({ signal }) =>
    http.get<Page<Team>>('/api/teams', { query: { sort: 'name', limit: 200 }, signal }),
});

export function useCreatePerson() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: PersonInput; key: string }) =>
      http.post<Person>('/api/users', input, { idempotencyKey: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}

/** Their page is another version from then on. */
export function useGivePassword(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (password: string) =>
      http.put<undefined>('/api/users/{id}/password', { password }, { path: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}
