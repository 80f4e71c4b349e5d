import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pipeline } from '@/api/types';
import { useMay } from '@/lib/rights';
import type { LayoutProps } from '@/ui/object/object-layout';
import { PlacesBoard } from '@/ui/object/places-board';
import type { BoardPlace } from '@/ui/object/use-board-columns';
import { placesOf } from './board';
import { CloseDeal } from './close-deal';
import { DealCard } from './deal-card';
import { type AnyDeal, dealTones } from './deal-object';
import { DealWorth } from './deal-worth';
import { useMoveOnBoard } from './use-move-on-board';

/** The stages of a pipeline with their open deals, and what was won or lost lately. */
export function StageBoard({ pipeline, ...asked }: LayoutProps<AnyDeal> & { pipeline: Pipeline }) {
  const { t } = useTranslation();
  const mayMove = useMay('deals:write');
  const { onMove, closing, settled } = useMoveOnBoard();
  const [now] = useState(() => new Date());
  const card = useCallback((deal: AnyDeal) => <DealCard deal={deal} now={now} />, [now]);
  const places = placesOf(pipeline, asked.filter).map(({ stage, ending, ...place }): BoardPlace => ({
    ...place,
    sort: asked.search.sort ?? place.sort,
    title: stage ? stage.name : t('deals.lately', { status: t(`deals.statuses.${ending}`) }),
    tone: ending && dealTones[ending],
    sums: (group) => <DealWorth group={group} weighted={Boolean(stage)} />,
  }));
  return (
    <>
      <PlacesBoard
        {...asked}
        label={t('deals.boardOf', { pipeline: pipeline.name })}
        places={places}
        sum="amount,weighted"
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
