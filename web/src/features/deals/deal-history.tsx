import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DealMove } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Ago } from '@/ui/ago';
import { StateChip } from '@/ui/chip';
import { ActorName } from '@/ui/object/actor-name';
import { Panel } from '@/ui/page';
import { Failure } from '@/ui/states';
import { movesQuery } from './api';
import { dealTones } from './deal-object';
import { stays } from './stays';
import { Scroller } from '@/ui/scroller';
import classes from './deals.module.css';

/** Every move of a deal: where to, by whom, when, and how long it stayed there. */
export function DealHistory({ dealId }: { dealId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [now] = useState(() => new Date());
  const moves = useQuery(movesQuery(dealId));
  if (moves.isError && !moves.data)
    return <Failure error={moves.error} onRetry={() => void moves.refetch()} />;
  return (
    <Panel title={t('deals.history.title')}>
      <Scroller label={t('deals.history.title')} className={classes.scroll}>
        <table className={classes.history}>
          <thead>
            <tr>
              <th scope="col">{t('deals.fields.stage')}</th>
              <th scope="col">{t('deals.history.by')}</th>
              <th scope="col">{t('deals.history.at')}</th>
              <th scope="col">{t('deals.history.stayed')}</th>
            </tr>
          </thead>
          <tbody>
            {stays(moves.data?.items ?? [], now).map(({ move, seconds }) => (
              <tr key={move.movedAt}>
                <td>
                  <Where move={move} />
                </td>
                <td>
                  <ActorName id={move.movedBy} />
                </td>
                <td title={formats.moment(move.movedAt)}>
                  <Ago moment={move.movedAt} />
                </td>
                <td className="num">{seconds === undefined ? '' : formats.duration(seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </Panel>
  );
}

function Where({ move }: { move: DealMove }) {
  const { t } = useTranslation();
  if (move.status === 'OPEN') return <span className="strong">{move.stage}</span>;
  return (
    <>
      <StateChip tone={dealTones[move.status]}>{t(`deals.statuses.${move.status}`)}</StateChip>
      {move.reason && <div className="muted small">{move.reason}</div>}
    </>
  );
}
