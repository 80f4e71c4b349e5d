import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Deal, DealMove, DealOutcome, LineInput } from '@/api/types';
import { type Answer, http } from '@/lib/http';
import { isProblem } from '@/lib/problem';
import type { Page } from '@/lib/query';
import { oneQuery } from '@/ui/object/queries';
import { withdrawUndo } from '@/ui/object/undo-toast';

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

/** The deal as it is now, where it was refused because somebody has changed it. */
export function useLookAgain(id: string) {
  const queries = useQueryClient();
  return async (why: unknown): Promise<Answer<Deal> | undefined> =>
    isProblem(why) && why.status === 412
      ? queries.fetchQuery({ ...oneQuery<Deal>('deals', id), staleTime: 0 }).catch(() => undefined)
      : undefined;
}

export const useCloseDeal = () =>
  useDealChange(async ({ id, version }, outcome: DealOutcome) => {
    const answer = await http.put<Deal>('/api/deals/{id}/outcome', outcome, { path: { id }, version });
    if (answer.data.status !== 'OPEN') withdrawUndo(id);
    return answer;
  });

type Lined = Partial<Pick<Deal, 'amount' | 'currency'>> & { lines?: LineInput[] };

/** Writes what a deal sells and what it is worth: with lines their sum. */
export function writeSale(
  id: string,
  { lines, amount, currency }: Lined,
  version: string,
): Promise<Answer<Deal>> {
  const path = { id };
  if (!lines) return http.patch<Deal>('/api/deals/{id}', { amount, currency }, { path, version });
  const worth = lines.length > 0 ? { currency } : { amount, currency };
  return http.put<Deal>('/api/deals/{id}/lines', { lines: lines.map(input), ...worth }, { path, version });
}

const input = ({ productId, description, quantity, unitPrice, discountPercent }: LineInput): LineInput => ({
  productId,
  description,
  quantity,
  unitPrice,
  discountPercent,
});
