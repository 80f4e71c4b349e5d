import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Deal, DealRow } from '@/api/types';
import { isProblem, Problem } from '@/lib/problem';
import { actorQuery } from '@/ui/object/actor-name';
import { movesQuery } from './api';

type Seen = Pick<Deal | DealRow, 'id' | 'stage' | 'status'>;

/** Says who was faster where another move came first, and where the deal is now; every other refusal is the server's. */
export function useFaster(): (refusal: unknown, seen: Seen) => Promise<unknown> {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return async (refusal, seen) => {
    if (!isProblem(refusal) || refusal.status !== 412) return refusal;
    try {
      const moves = await queries.fetchQuery({ ...movesQuery(seen.id), staleTime: 0 });
      const last = moves.items.at(-1);
      if (!last || (last.stage === seen.stage && last.status === seen.status)) return refusal;
      const { name: who } = await queries.fetchQuery(actorQuery(last.movedBy));
      return new Problem(412, {
        code: refusal.code,
        title: t('deals.faster.title'),
        detail: t('deals.faster.text', { who, stage: last.stage }),
      });
    } catch {
      return refusal;
    }
  };
}
