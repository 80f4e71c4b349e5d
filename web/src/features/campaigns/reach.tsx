import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AudienceCounts } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { readAt } from '@/lib/query';
import { useTroubleOf } from '@/lib/system';
import { useFormats } from '@/lib/use-formats';
import { AsOf } from '@/ui/states';
import { exclusions } from './campaign-states';
import classes from './campaigns.module.css';

interface ReachProps {
  counts: AudienceCounts | undefined;
  /** Where the excluded can be looked at: only once the audience is frozen they are kept by name. */
  campaignId?: string;
  /** From when it is, where it cannot be counted anew. */
  staleFrom?: string;
}

/** How many are reached, and how many are not and why. */
export function Reach({ counts, campaignId, staleFrom }: ReachProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!counts) return <Skeleton height={72} />;
  const left = exclusions.filter((reason) => (counts.excluded[reason] ?? 0) > 0);
  return (
    <div className={classes.reach} role="status" aria-live="polite">
      <div className={classes.large}>
        <b className="num">{formats.number(counts.included)}</b>
        <span>
          {t(counts.frozen ? 'campaigns.reach.reached' : 'campaigns.reach.would', { count: counts.included })}
        </span>
      </div>
      {left.length > 0 && (
        <dl className={classes.reasons}>
          {left.map((reason) => (
            <div key={reason}>
              <dt>{t(`campaigns.exclusions.${reason}`)}</dt>
              <dd className="num">
                {campaignId && counts.frozen ? (
                  <Link
                    to="/campaigns/$campaignId"
                    params={{ campaignId }}
                    search={{ tab: 'audience', exclusion: reason }}
                  >
                    {formats.number(counts.excluded[reason] ?? 0)}
                  </Link>
                ) : (
                  formats.number(counts.excluded[reason] ?? 0)
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={classes.note}>{t(counts.frozen ? 'campaigns.reach.frozen' : 'campaigns.reach.live')}</p>
      <AsOf moment={staleFrom} stale />
    </div>
  );
}

type Read = Pick<UseQueryResult, 'error' | 'dataUpdatedAt'>;

/**
 * From when the reach of a campaign is, where it cannot be counted anew: while nobody tells who is in its segment, it is counted
 * from those who were.
 */
export function useStaleFrom(counts: UseQueryResult<AudienceCounts>, segment: Read): string | undefined {
  const trouble = useTroubleOf(segment.error);
  if (counts.isError) return readAt(counts);
  const away = isProblem(segment.error) && segment.error.away;
  if (!away || counts.data?.frozen) return undefined;
  return readAt(segment) ?? trouble?.since ?? readAt(counts);
}
