import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { Notification, NotificationGroup } from '@/api/types';
import { http } from '@/lib/http';
import type { Count, Page } from '@/lib/query';
import { write } from '@/lib/rsql';

/** Everything about notifications lies under one name, so that news of one makes all of it stale. The latest first. */
export const groupsQuery = (unread: boolean, zone: string) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'groups', { unread, zone }],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<NotificationGroup>>('/api/notifications/groups', {
        query: { unread: unread || undefined, zone, after: pageParam, limit: 20 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** The notifications of a group. */
export const membersQuery = ({ kind, unread, first, latest }: NotificationGroup) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', { kind, unread, first, latest }],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<Notification>>('/api/notifications', {
        query: {
          filter: write({
            and: [
              { field: 'kind', op: '==', values: [kind] },
              { field: 'at', op: '=ge=', values: [first] },
              { field: 'at', op: '=le=', values: [latest] },
              { field: 'readAt', op: unread ? '==' : '!=', values: [''] },
            ],
          }),
          after: pageParam,
          limit: 20,
        },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

const mostIds = 100;

/** Those of some ids that are still there. */
export async function readNotifications(ids: string[]): Promise<Notification[]> {
  const parts = [];
  for (let from = 0; from < ids.length; from += mostIds) parts.push(ids.slice(from, from + mostIds));
  const pages = await Promise.all(
    parts.map((values) =>
      http.get<Page<Notification>>('/api/notifications', {
        query: { filter: write({ field: 'id', op: '=in=', values }), limit: mostIds },
      }),
    ),
  );
  return pages.flatMap(({ items }) => items);
}

export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'count'],
  queryFn: ({ signal }) => http.get<Count>('/api/notifications/count', { query: { unread: true }, signal }),
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
type Read = { until: string } & Partial<{ since: string; kind: NotificationGroup['kind'] }>;

export function useMarkManyRead() {
  return useMutation({
    mutationFn: (wanted: Read) => http.put<undefined>('/api/notifications/read', wanted, {}),
    onSettled: useStale(),
  });
}
