import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Person, PersonChange, PersonInput, Team } from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: ({ signal }) => http.read<Person>('/api/users/{id}', { path: { id }, signal }),
  });

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

export function useChangePerson(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, version }: { input: PersonChange; version: string }) =>
      http.put<Person>('/api/users/{id}', input, { path: { id }, version }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}
