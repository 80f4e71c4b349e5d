import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  Rule,
  RuleField,
  Segment,
  SegmentChange,
  SegmentInput,
  SegmentMoves,
  SegmentOverlap,
  SegmentPreview,
} from '@/api/types';
import { http } from '@/lib/http';
import { orKnown } from '@/lib/last-known';
import type { Page } from '@/lib/query';

export const segmentsQuery = queryOptions({
  queryKey: ['segments', 'list'],
  queryFn: orKnown((signal) => http.get<Page<Segment>>('/api/segments', { query: { limit: 200 }, signal })),
  refetchInterval: 10_000,
});

export const segmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['segments', 'one', id],
    queryFn: orKnown((signal) => http.read<Segment>('/api/segments/{id}', { path: { id }, signal })),
    refetchInterval: 5_000,
  });

export const ruleFieldsQuery = queryOptions({
  queryKey: ['segments', 'fields'],
  queryFn: orKnown((signal) => http.get<RuleField[]>('/api/segments/fields', { signal })),
  staleTime: 5 * 60_000,
});

export const previewQuery = (rule: Rule | undefined) =>
  queryOptions({
    queryKey: ['segments', 'preview', rule],
    queryFn: async ({ signal }) =>
      (await http.post<SegmentPreview>('/api/segments/previews', { rule }, { signal })).data,
    enabled: rule !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });

/** One change of its members: it stays as it was. */
export const changeQuery = (segmentId: string, changeId: string) =>
  queryOptions({
    queryKey: ['segments', 'change', segmentId, changeId],
    queryFn: async ({ signal }) => {
      const found = await http.get<Page<SegmentChange>>('/api/segments/{id}/history', {
        path: { id: segmentId },
        query: { filter: `id==${changeId}`, limit: 1 },
        signal,
      });
      return found.items[0] ?? null;
    },
    staleTime: Infinity,
  });

export const movesQuery = (days: number) =>
  queryOptions({
    queryKey: ['segments', 'moves', days],
    queryFn: orKnown((signal) => http.get<SegmentMoves>('/api/segments/moves', { query: { days }, signal })),
    refetchInterval: 30_000,
  });

export const overlapQuery = (id: string, other: string | undefined) =>
  queryOptions({
    queryKey: ['segments', 'overlap', id, other],
    queryFn: orKnown((signal) =>
      http.get<SegmentOverlap>('/api/segments/{id}/overlaps/{other}', {
        path: { id, other: other ?? '' },
        signal,
      }),
    ),
    enabled: other !== undefined,
  });

export function useCreateSegment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: SegmentInput; key: string }) =>
      http.post<Segment>('/api/segments', input, { idempotencyKey: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['segments', 'list'] }),
  });
}

export function useDeleteSegment(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version?: string) => http.delete('/api/segments/{id}', { path: { id }, version }),
    onSuccess: () => {
      queries.removeQueries({ queryKey: ['segments', 'one', id] });
      return queries.invalidateQueries({ queryKey: ['segments', 'list'] });
    },
  });
}
