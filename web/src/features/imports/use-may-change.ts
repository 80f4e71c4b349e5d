import type { ImportJob } from '@/api/types';
import { useMayChangeJobs } from '@/lib/rights';

/** An import is changed by who started it, or by who looks after the system; others look on. */
export function useMayChange(job: ImportJob): boolean {
  return useMayChangeJobs()(job);
}
