import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Notification } from '@/api/types';
import { http } from '@/lib/http';
import type { Count, Page } from '@/lib/query';

/** The latest first; everything about notifications lies under one name, so that news of one makes all of it stale. */
export const notificationsQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', { unread }],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<Notification>>('/api/notifications', {
        query: { unread: unread || undefined, after: pageParam, limit: 20 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'count'],
  queryFn: ({ signal }) => http.get<Count>('/api/notifications/count', { query: { unread: true }, signal }),
  refetchInterval: 60_000,
});

function useStale() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['notifications'] });
}

export function useMarkRead() {
  return useMutation({
    mutationFn: (id: string) =>
      http.put<undefined>('/api/notifications/{id}/read', undefined, { path: { id } }),
    onSettled: useStale(),
  });
}

/** Up to the latest that is on the screen: what comes meanwhile stays unread. */
export function useMarkAllRead() {
  return useMutation({
    mutationFn: (until: string) => http.put<undefined>('/api/notifications/read', { until }, {}),
    onSettled: useStale(),
  });
}
