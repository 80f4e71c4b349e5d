import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, isSignedOut } from './problem';
import { isKnownDown, systemQuery } from './system';

/** Reads are tried again when the network or a service was away; a refusal is final. */
function worthRetrying(failures: number, error: Error): boolean {
  return isProblem(error) && error.away && failures < 2;
}

/** What is asked again and again rests once nobody is signed in; only the state of the system shows when somebody is again. */
class RestingQueries extends QueryClient {
  override defaultQueryOptions: QueryClient['defaultQueryOptions'] = (options) => {
    const all = super.defaultQueryOptions(options);
    const pace = all.refetchInterval;
    if (pace && !options._defaulted && all.queryKey[0] !== systemQuery.queryKey[0])
      all.refetchInterval = (query) =>
        !isSignedOut(query.state.error) && (typeof pace === 'function' ? pace(query) : pace);
    return all;
  };
}

/** Whoever finds a service away wants to know more about it at once. */
export function createQueryClient(): QueryClient {
  const queries: QueryClient = new RestingQueries({
    queryCache: new QueryCache({
      onError: (error, { queryKey: [name] }) => {
        if (!isProblem(error) || !error.away || name === systemQuery.queryKey[0]) return;
        void queries.refetchQueries({ ...systemQuery, type: 'active' }, { cancelRefetch: false });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => worthRetrying(failures, error) && !isKnownDown(queries, error),
        refetchOnWindowFocus: true,
        networkMode: 'always', // without a network a read fails and says so, instead of waiting for ever
      },
      mutations: { retry: false },
    },
  });
  return queries;
}

export interface Page<T> {
  items: T[];
  next?: string | null;
}

export interface Count {
  count: number;
  capped: boolean;
}

/** When an answer was read; what only stands there until it comes was not read at all. */
export function readAt({ dataUpdatedAt }: { dataUpdatedAt: number }): string | undefined {
  return dataUpdatedAt ? new Date(dataUpdatedAt).toISOString() : undefined;
}
