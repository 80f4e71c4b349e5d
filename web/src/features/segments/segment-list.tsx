import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { Empty, Failure } from '@/ui/states';
import { segmentsQuery } from './api';
import classes from './segments.module.css';

/** All segments, or the first few of them on a tile. */
export function SegmentList({ limit }: { limit?: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const segments = useQuery(segmentsQuery);
  const mayChange = useMay('segments:write');
  if (segments.isPending) {
    return (
      <div aria-hidden className={classes.listSkeleton}>
        {[1, 2, 3, 4].map((row) => (
          <Skeleton key={row} height={36} mt={8} />
        ))}
      </div>
    );
  }
  if (segments.isError && !segments.data)
    return <Failure error={segments.error} onRetry={() => void segments.refetch()} />;
  if (segments.data.items.length === 0) {
    return (
      <Empty
        title={t('segments.empty')}
        text={t('segments.emptyText')}
        action={
          mayChange && (
            <Button component={Link} to="/segments/new">
              {t('segments.create')}
            </Button>
          )
        }
      />
    );
  }
  return (
    <ul className={classes.list} data-compact={limit !== undefined || undefined}>
      {segments.data.items.slice(0, limit).map((segment) => (
        <li key={segment.id}>
          <Link to="/segments/$segmentId" params={{ segmentId: segment.id }} className={classes.listRow}>
            <span className={classes.listName}>
              <span className="strong">{segment.name}</span>
              {segment.description && <span className="muted clip">{segment.description}</span>}
            </span>
            <span className={classes.listCount}>
              {t('segments.members', {
                count: segment.memberCount,
                shown: formats.number(segment.memberCount),
              })}
            </span>
            <span className={classes.listChanged} title={formats.moment(segment.changedAt)}>
              {formats.relative(segment.changedAt)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
