import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deal, DealRow, Pipeline } from '@/api/types';
import { pageOf } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { Board } from '@/ui/board/board';
import type { OnMove } from '@/ui/board/use-moves';
import { oneQuery } from '@/ui/object/queries';
import { Failure } from '@/ui/states';
import { useMoveDeal } from './api';
import { type Ending, endings } from './board';
import { CloseDeal } from './close-deal';
import { DealCard } from './deal-card';
import { useDealColumns } from './deal-columns';
import { useFaster } from './faster';

interface Closing {
  deal: Deal;
  ending: Ending;
  /** The card stays in its new place until this is called. */
  settle: (ended?: Deal) => void;
}

/** The deals of a pipeline. What a move may do is the server's to say: a refused card goes back with the reason. */
export function DealBoard({ pipeline, asked }: { pipeline: Pipeline; asked?: string }) {
  const { t } = useTranslation();
  const mayMove = useMay('deals:write');
  const { columns, error, retry } = useDealColumns(pipeline, asked);
  const [closing, setClosing] = useState<Closing>();
  const move = useMoveDeal();
  const queries = useQueryClient();
  const faster = useFaster();
  const [now] = useState(() => new Date());
  const card = useCallback((deal: DealRow) => <DealCard deal={deal} now={now} />, [now]);

  /** A card does not know the lines that its deal's worth may follow. */
  const close = async ({ id }: DealRow, ending: Ending) => {
    const { data: deal } = await queries.fetchQuery(oneQuery<Deal>('deals', id));
    return new Promise<Deal | undefined>((settle) => setClosing({ deal, ending, settle }));
  };
  const onMove: OnMove<DealRow> = async (deal, _from, to) => {
    const ending = endings.find((each) => each === to);
    if (ending && deal.status === 'OPEN') {
      const ended = await close(deal, ending);
      return ended && { row: { ...deal, ...ended }, told: true };
    }
    const seen = { id: deal.id, version: `"${deal.version}"` };
    const stageId = ending ? deal.stageId : to;
    const { data } = await move.mutateAsync({ seen, input: stageId }).catch(async (refusal: unknown) => {
      throw await faster(refusal, deal);
    });
    return { row: { ...deal, ...data }, back: true };
  };
  const settled = (ended?: Deal) => {
    closing?.settle(ended);
    setClosing(undefined);
  };

  if (error) return <Failure error={error} onRetry={retry} />;
  return (
    <>
      <Board
        label={t('deals.boardOf', { pipeline: pipeline.name })}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        rowHref={({ id }) => pageOf('deals', id)}
        card={card}
        onMove={mayMove ? onMove : undefined}
      />
      {closing && (
        <CloseDeal
          deal={closing.deal}
          version={`"${closing.deal.version}"`}
          ending={closing.ending}
          onClose={settled}
        />
      )}
    </>
  );
}
