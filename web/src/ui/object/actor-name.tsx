import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Actor } from '@/api/types';
import { http } from '@/lib/http';

export const actorQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', 'actor', id],
    queryFn: ({ signal }) => http.get<Actor>('/api/users/actors/{id}', { path: { id }, signal }),
    staleTime: 5 * 60_000,
  });

/** Whoever has done something: a person, or an application, which histories call by its client id. */
export function ActorName({ id }: { id: string }) {
  const { data, isError } = useQuery(actorQuery(id));
  return <>{data?.name ?? (isError ? id : '')}</>;
}
