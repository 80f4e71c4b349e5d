import {
  infiniteQueryOptions,
  queryOptions,
  useIsMutating,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { Activity, Colleague, InteractionInput, InteractionRow, TimelineEntry } from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';
import { kindsOf, serverFilter, type TimelineSearch } from './timeline-search';

export const timelineQuery = (
  accountId: string,
  search: TimelineSearch,
  timeZone: string,
  aboutId?: string,
) => {
  const filter = serverFilter(search, timeZone, aboutId);
  const kind = kindsOf(search).join(',') || undefined;
  return infiniteQueryOptions({
    queryKey: ['timeline', accountId, { kind, filter }],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<TimelineEntry>>('/api/accounts/{id}/timeline', {
        path: { id: accountId },
        query: { limit: 30, after: pageParam, kind, filter },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
};

/** What was said with a lead, newest first. */
export const leadTalksQuery = (leadId: string) =>
  infiniteQueryOptions({
    queryKey: ['interactions', 'of', leadId],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<InteractionRow>>('/api/interactions', {
        query: { limit: 30, after: pageParam, filter: `leadId==${leadId}` },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** What happened last at all accounts, or at those of one owner. */
export const activityQuery = (owner: string | undefined, limit: number) =>
  queryOptions({
    queryKey: ['accounts', 'activity', owner ?? '', limit],
    queryFn: ({ signal }) =>
      http.get<Page<Activity>>('/api/accounts/activity', {
        query: { limit, filter: owner && `ownerId==${owner}` },
        signal,
      }),
    refetchInterval: 30_000,
  });

/** Who may have written an entry. */
export const colleaguesQuery = queryOptions({
  queryKey: ['users', 'names'],
  queryFn: ({ signal }) =>
    http.get<Page<Colleague>>('/api/users', { query: { sort: 'name', limit: 200 }, signal }),
  staleTime: 5 * 60_000,
});

const logKey = (recordId: string) => ['interactions', 'log', recordId];

/** Whether something is being written about a record, also by a composer that is gone. */
export const useLogging = (recordId: string) => useIsMutating({ mutationKey: logKey(recordId) }) > 0;

/** @param accountId whose timeline shows it; a lead has none */
export function useLogInteraction(accountId: string | undefined, recordId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: logKey(recordId),
    mutationFn: ({ input, key }: { input: InteractionInput; key: string }) =>
      http.post('/api/interactions', input, { idempotencyKey: key }),
    onSuccess: () =>
      Promise.all([
        accountId && queries.invalidateQueries({ queryKey: ['timeline', accountId] }),
        queries.invalidateQueries({ queryKey: ['interactions'] }),
      ]),
  });
}
