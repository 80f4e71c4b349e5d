import { useQuery } from '@tanstack/react-query';
import type { ImportJob } from '@/api/types';
import { profileQuery, useMay } from '@/lib/rights';

/** An import is changed by who started it, or by who looks after the system; others look on. */
export function useMayChange(job: ImportJob): boolean {
  const { data: me } = useQuery(profileQuery);
  const operates = useMay('operations:write');
  return operates || (me !== undefined && me.id === job.createdBy);
}
