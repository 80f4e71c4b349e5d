import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { AsOf, Empty, Failure } from '@/ui/states';
import { movesQuery } from './api';
import classes from './segments.module.css';

/** The segments that most customers came to or left lately; each number opens exactly those it counts. */
export function SegmentMovesList({ days = 7, limit = 6 }: { days?: number; limit?: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, error, isPending, isError, refetch } = useQuery(movesQuery(days));
  if (isPending) return <Skeleton height={160} m={16} mt={8} />;
  if (!data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data.items.length === 0)
    return <Empty title={t('segments.moves.none', { days })} text={t('segments.moves.noneText')} />;
  const changes = [
    { change: 'ENTERED', icon: IconArrowUp, read: 'entered' },
    { change: 'LEFT', icon: IconArrowDown, read: 'left' },
  ] as const;
  return (
    <>
      <table className={classes.moves}>
        <thead>
          <tr>
            <th scope="col">{t('segments.name')}</th>
            <th scope="col">{t('segments.size')}</th>
            <th scope="col">{t('segments.changes.ENTERED')}</th>
            <th scope="col">{t('segments.changes.LEFT')}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.slice(0, limit).map((move) => (
            <tr key={move.segmentId}>
              <th scope="row">
                <Link to="/segments/$segmentId" params={{ segmentId: move.segmentId }}>
                  {move.name}
                </Link>
              </th>
              <td>{formats.number(move.memberCount)}</td>
              {changes.map(({ change, icon: Icon, read }) => (
                <td key={change}>
                  <Link
                    to="/segments/$segmentId"
                    params={{ segmentId: move.segmentId }}
                    search={{ tab: 'history', change, days }}
                    title={t('segments.moves.open')}
                  >
                    <Icon size={13} aria-hidden /> {formats.number(move[read])}
                  </Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.movesFoot}>
        <AsOf moment={data.asOf} stale={isError} />
      </div>
    </>
  );
}
