import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Letter, LetterRow, LetterSettling, Operations, Replayed } from '@/api/types';
import { http } from '@/lib/http';

export const operationsQuery = queryOptions({
  queryKey: ['operations', 'all'],
  queryFn: ({ signal }) => http.get<Operations>('/api/operations', { signal }),
  refetchInterval: 10_000,
});

interface LetterPage {
  items: LetterRow[];
  next?: number | null;
}

export const lettersQuery = (topic: string, settled: boolean) =>
  infiniteQueryOptions({
    queryKey: ['operations', 'letters', topic, { settled }],
    queryFn: ({ pageParam, signal }) =>
      http.get<LetterPage>('/api/operations/dead-letters/{topic}', {
        path: { topic },
        query: { settled, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const letterQuery = (topic: string, offset: number) =>
  queryOptions({
    queryKey: ['operations', 'letter', topic, offset],
    queryFn: ({ signal }) =>
      http.get<Letter>('/api/operations/dead-letters/{topic}/{offset}', {
        path: { topic, offset: String(offset) },
        signal,
      }),
  });

/** Also a refusal says that the list is old: somebody else was faster. */
function useStale() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['operations'] });
}

export function useSettle(topic: string, offset: number) {
  return useMutation({
    mutationFn: (settling: LetterSettling) =>
      http.put<undefined>('/api/operations/dead-letters/{topic}/{offset}/state', settling, {
        path: { topic, offset: String(offset) },
      }),
    onSettled: useStale(),
  });
}

/** A request takes some hundreds; it is repeated until none is left, or none went out. */
export function useReplayAll(topic: string) {
  return useMutation({
    mutationFn: async () => {
      let sum = 0;
      for (;;) {
        const path = '/api/operations/dead-letters/{topic}/replays';
        const { data } = await http.post<Replayed>(path, undefined, { path: { topic } });
        sum += data.replayed;
        if (data.open === 0 || data.replayed === 0) return sum;
      }
    },
    onSettled: useStale(),
  });
}
