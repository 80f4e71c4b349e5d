import {
  infiniteQueryOptions,
  queryOptions,
  useIsMutating,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type {
  Case,
  CaseInput,
  CaseMessage,
  CaseMessageInput,
  CaseMove,
  CaseRow,
  CaseStateRow,
} from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';
import { countQuery, listQuery, oneQuery } from '@/ui/object/queries';
import { openStates } from './case-states';

export const queueCountQuery = (filter: string) =>
  queryOptions({ ...countQuery('cases', filter), refetchInterval: 15_000 });

/** The table of allowed moves: the same for all cases. */
export const caseStatesQuery = queryOptions({
  queryKey: ['cases', 'states'],
  queryFn: ({ signal }) => http.get<CaseStateRow[]>('/api/cases/states', { signal }),
  staleTime: Infinity,
});

/** Newest first, as it is read backwards; the conversation turns it round. */
export const messagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'messages', id],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<CaseMessage>>('/api/cases/{id}/messages', {
        path: { id },
        query: { sort: '-createdAt', limit: 30, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: 10_000,
  });

export const otherCasesQuery = (accountId: string) =>
  listQuery<CaseRow>('cases', {
    filter: `accountId==${accountId};state=in=(${openStates.join(',')})`,
    sort: '-changedAt',
    limit: 20,
  });

export function useOpenCase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: CaseInput; key: string }) =>
      http.post<Case>('/api/cases', input, { idempotencyKey: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  });
}

export function useAssign(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ assigneeId, version }: { assigneeId: string | null; version: string }) =>
      http.put<Case>('/api/cases/{id}/assignee', { assigneeId }, { path: { id }, version }),
    onSuccess: (answer) => queries.setQueryData(oneQuery<Case>('cases', id).queryKey, answer),
    onSettled: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  });
}

export function useMoveCase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, move, version }: { id: string; move: CaseMove; version: string }) =>
      http.put<Case>('/api/cases/{id}/state', move, { path: { id }, version }),
    onSuccess: (answer) => queries.setQueryData(oneQuery<Case>('cases', answer.data.id).queryKey, answer),
    onSettled: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  });
}

interface Said {
  message: CaseMessageInput;
  key: string;
  /** Where the case goes once the message is said. */
  then?: CaseMove;
}

const sayKey = (id: string) => ['cases', 'say', id];

/** Whether something is being said in a case, also by a composer that is gone. */
export const useSaying = (id: string) => useIsMutating({ mutationKey: sayKey(id) }) > 0;

/** Says something, then moves the case. A message that is said stays said: a refused move is told beside it. */
export function useSay(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: sayKey(id),
    mutationFn: async ({ message, key, then }: Said): Promise<{ refused?: unknown }> => {
      await http.post('/api/cases/{id}/messages', message, { path: { id }, idempotencyKey: key });
      if (!then) return {};
      try {
        const { data, etag } = await http.read<Case>('/api/cases/{id}', { path: { id } });
        await http.put('/api/cases/{id}/state', then, { path: { id }, version: etag ?? `"${data.version}"` });
        return {};
      } catch (refused) {
        return { refused };
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  });
}
