import type { ImportJob, ImportState } from '@/api/types';
import { isAtWork } from '@/lib/imports';

export const steps = ['file', 'columns', 'check', 'import', 'result'] as const;
export type Step = (typeof steps)[number];

/** Where an import is; before it starts one may go back to its columns. */
export function stepOf(state: ImportState, wanted?: Step): Step {
  switch (state) {
    case 'UPLOADED':
      return 'columns';
    case 'CHECKED':
      return wanted === 'columns' ? 'columns' : 'check';
    case 'CHECKING':
      return 'check';
    case 'QUEUED':
    case 'RUNNING':
      return 'import';
    default:
      return 'result';
  }
}

/** How many rows would be written, or found as they are. */
export function sound(job: ImportJob): number {
  return job.done - job.failed;
}

/** Of the work that goes on now, in percent. */
export function share(job: ImportJob): number {
  if (job.state === 'UNDOING') {
    const all = job.created + job.changed;
    const { removed, restored, kept } = job.undo;
    return all ? Math.min(100, ((removed + restored + kept) / all) * 100) : 0;
  }
  if (job.rows) return Math.min(100, (job.done / job.rows) * 100);
  return isAtWork(job.state) ? 0 : 100;
}

/** When an import can be taken back, and why not when it cannot. */
export function undoable(job: ImportJob, now: number): 'yes' | 'nothing' | 'late' | 'running' {
  if (isAtWork(job.state)) return 'running';
  if (!job.undo.until) return 'nothing';
  return new Date(job.undo.until).getTime() > now ? 'yes' : 'late';
}
