import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InteractionInput, TimelineEntry, TimelineKind } from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';

export const timelineKinds: TimelineKind[] = [
  'INTERACTION',
  'ORDER',
  'DEAL',
  'LEAD',
  'CASE',
  'CAMPAIGN',
  'SEGMENT',
];

export const timelineQuery = (accountId: string, kinds: TimelineKind[]) =>
  infiniteQueryOptions({
    queryKey: ['timeline', accountId, kinds],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<TimelineEntry>>('/api/accounts/{id}/timeline', {
        path: { id: accountId },
        query: { limit: 30, after: pageParam, kind: kinds.join(',') || undefined },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: 10_000,
  });

export function useLogInteraction(accountId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: InteractionInput; key: string }) =>
      http.post('/api/interactions', input, { idempotencyKey: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['timeline', accountId] }),
  });
}
