import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Deal, DealMove, DealOutcome, DealRow, Groups, LineInput } from '@/api/types';
import { type Answer, http } from '@/lib/http';
import type { Page } from '@/lib/query';
import { oneQuery } from '@/ui/object/queries';
import { save } from '@/ui/object/save';
import type { Place } from './board';

/** More than a screen shows; the rest comes when it is asked for. */
const cardsAPage = 20;

/** The cards of one column, as many pages of them as were asked for. */
export const cardsQuery = ({ filter, sort }: Place, pages: number) =>
  queryOptions({
    queryKey: ['deals', 'cards', filter, sort, pages],
    queryFn: async ({ signal }) => {
      const rows: DealRow[] = [];
      let after: string | undefined;
      for (let page = 0; page < pages; page += 1) {
        const query = { filter, sort, limit: cardsAPage, after };
        const answer = await http.get<Page<DealRow>>('/api/deals', { query, signal });
        rows.push(...answer.items);
        after = answer.next ?? undefined;
        if (!after) break;
      }
      return { rows, more: after !== undefined };
    },
    placeholderData: keepPreviousData,
  });

export const worthQuery = (by: 'stageId' | 'status', filter: string) =>
  queryOptions({
    queryKey: ['deals', 'groups', by, filter],
    queryFn: ({ signal }) =>
      http.get<Groups>('/api/deals/groups', { query: { by, sum: 'amount,weighted', filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const movesQuery = (id: string) =>
  queryOptions({
    queryKey: ['deals', 'moves', id],
    queryFn: ({ signal }) => http.get<Page<DealMove>>('/api/deals/{id}/moves', { path: { id }, signal }),
  });

export interface Seen {
  id: string;
  /** The ETag of the deal that the person saw. */
  version: string;
}

/** Every change of a deal brings its new state along; it settles when all that shows deals has been read anew. */
function useDealChange<Input>(send: (seen: Seen, input: Input) => Promise<Answer<Deal>>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ seen, input }: { seen: Seen; input: Input }) => send(seen, input),
    onSuccess: (answer) => queries.setQueryData(oneQuery<Deal>('deals', answer.data.id).queryKey, answer),
    onSettled: () => queries.invalidateQueries({ queryKey: ['deals'] }),
  });
}

export const useMoveDeal = () =>
  useDealChange(({ id, version }, stageId: string) =>
    http.put<Deal>('/api/deals/{id}/stage', { stageId }, { path: { id }, version }),
  );

export const useCloseDeal = () =>
  useDealChange(({ id, version }, outcome: DealOutcome) =>
    http.put<Deal>('/api/deals/{id}/outcome', outcome, { path: { id }, version }),
  );

/** Lines are one value of the deal: who finds them changed decides whose are kept. */
export const useWriteLines = (seen: Deal) =>
  useDealChange(({ id, version }, lines: LineInput[]) =>
    save<Deal>('deals', {
      id,
      version,
      seen,
      change: { lines },
      write: (change, now) => http.put<Deal>('/api/deals/{id}/lines', change, { path: { id }, version: now }),
    }),
  );
