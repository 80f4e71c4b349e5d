import { useQueryClient } from '@tanstack/react-query';
import type { Deal } from '@/api/types';
import { useAsked } from '@/ui/board/use-asked';
import type { OnMove } from '@/ui/board/use-moves';
import { oneQuery } from '@/ui/object/queries';
import { useMoveDeal } from './api';
import { type Ending, endings } from './board';
import type { AnyDeal } from './deal-object';
import { useFaster } from './faster';

interface Closing {
  deal: Deal;
  ending: Ending;
}

/** What a move may do is the server's to say: a refused card goes back with the reason. Endings ask for what they need. */
export function useMoveOnBoard() {
  const { asking: closing, ask, settled } = useAsked<Closing, Deal>();
  const move = useMoveDeal();
  const queries = useQueryClient();
  const faster = useFaster();

  /** A card does not know the lines that its deal's worth may follow. */
  const close = async ({ id }: AnyDeal, ending: Ending) => {
    const { data: deal } = await queries.fetchQuery(oneQuery<Deal>('deals', id));
    return ask({ deal, ending });
  };
  const onMove: OnMove<AnyDeal> = async (deal, _from, to) => {
    const ending = endings.find((each) => each === to);
    if (ending && deal.status === 'OPEN') {
      const ended = await close(deal, ending);
      return ended && { row: { ...deal, ...ended }, told: true };
    }
    const seen = { id: deal.id, version: `"${deal.version}"` };
    const input = ending ? deal.stageId : to;
    const { data } = await move.mutateAsync({ seen, input }).catch(async (refusal: unknown) => {
      throw await faster(refusal, deal);
    });
    return { row: { ...deal, ...data }, back: true };
  };
  return { onMove, closing, settled };
}
