import { infiniteQueryOptions } from '@tanstack/react-query';
import type { SegmentChange, SegmentMember } from '@/api/types';
import { http } from '@/lib/http';
import { readOrKnown } from '@/lib/last-known';
import type { Page } from '@/lib/query';

const paged = <T>(
  name: 'members' | 'history',
  path: '/api/segments/{id}/members' | '/api/segments/{id}/history',
  id: string,
  filter?: string,
) =>
  infiniteQueryOptions({
    queryKey: ['segments', name, id, filter ?? ''],
    queryFn: ({ client, queryKey, pageParam, signal }) => {
      const read = () =>
        http.get<Page<T>>(path, { path: { id }, query: { limit: 50, after: pageParam, filter }, signal });
      if (pageParam) return read();
      return readOrKnown(client, queryKey, read, (page) => ({ pages: [page], pageParams: [null] }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: 5_000,
  });

export const membersQuery = (id: string) => paged<SegmentMember>('members', '/api/segments/{id}/members', id);
export const historyQuery = (id: string, filter?: string) =>
  paged<SegmentChange>('history', '/api/segments/{id}/history', id, filter);
