import type { UseQueryResult } from '@tanstack/react-query';
import type { AudienceCounts } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { readAt } from '@/lib/query';
import { useTroubleOf } from '@/lib/system';

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
