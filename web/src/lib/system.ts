import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { SystemState, Trouble } from '@/api/types';
import { http } from './http';
import { isProblem } from './problem';

/** Which parts are down or late; asked by the frame for as long as somebody looks at it. */
export const systemQuery = queryOptions({
  queryKey: ['system'],
  queryFn: ({ signal }) => http.get<SystemState>('/api/system', { signal }),
  staleTime: 5_000,
  refetchInterval: 15_000,
  retry: false,
});

const serves = ({ objects }: Trouble, object: string | undefined) =>
  object !== undefined && objects.includes(object);

function troubleOf(system: SystemState | undefined, error: unknown): Trouble | undefined {
  if (!isProblem(error) || !error.away) return undefined;
  return system?.troubles.find((trouble) => trouble.state === 'DOWN' && serves(trouble, error.object));
}

/** What is known about the part that did not answer. */
export function useTroubleOf(error: unknown): Trouble | undefined {
  const { data } = useQuery({ ...systemQuery, enabled: false });
  return troubleOf(data, error);
}

/** Whether what is shown of an object is old: it could not be read again, or it is known that it could not be now. */
export function useStale({ isError }: { isError: boolean }, object: string): boolean {
  const { data: down = false } = useQuery({
    ...systemQuery,
    enabled: false,
    select: ({ troubles }) => troubles.some((trouble) => trouble.state === 'DOWN' && serves(trouble, object)),
  });
  return isError || down;
}

export function isKnownDown(queries: QueryClient, error: unknown): boolean {
  return troubleOf(queries.getQueryData(systemQuery.queryKey), error) !== undefined;
}

/**
 * Reads again what failed because nobody answered, unless it is known that still nobody would, or because nobody was signed in:
 * a service or a session that comes back is seen without a click, and a service that is away is left alone.
 */
export function recover(queries: QueryClient, system: SystemState): Promise<void> {
  return queries.refetchQueries({
    type: 'active',
    predicate: ({ state: { error } }) =>
      isProblem(error) && (error.status === 401 || (error.away && !troubleOf(system, error))),
  });
}

/** From when the oldest is of what the screen still shows of a part although it could not be read again. */
export function shownFrom(queries: QueryClient, trouble: Trouble): number | undefined {
  const times = queries
    .getQueryCache()
    .findAll({ type: 'active' })
    .filter(
      ({ state: { error, data } }) =>
        data !== undefined && isProblem(error) && error.away && serves(trouble, error.object),
    )
    .map(({ state }) => state.dataUpdatedAt);
  return times.length > 0 ? Math.min(...times) : undefined;
}
