import type { BulkChange, ImportJob } from '@/api/types';
import { isAtWork } from '@/lib/imports';
import type { ObjectName } from '@/lib/objects';

/** Something that the server works on by itself: an import, or a change of many records. */
export interface Job {
  key: string;
  id: string;
  object: ObjectName;
  what: { file: string } | { change: BulkChange };
  state: BulkChange['state'] | ImportJob['state'];
  done: number;
  total?: number;
  failed: number;
  createdAt: string;
  finishedAt?: string;
}

export function importJob(object: ObjectName, job: ImportJob): Job {
  const { id, state, done, rows, failed, createdAt, finishedAt, fileName, undo } = job;
  const undoing = state === 'UNDOING';
  return {
    key: `import ${id}`,
    id,
    object,
    what: { file: fileName },
    state,
    done: undoing ? undo.removed + undo.restored + undo.kept : done,
    total: undoing ? job.created + job.changed : (rows ?? undefined),
    failed,
    createdAt,
    finishedAt: finishedAt ?? undefined,
  };
}

export function changeJob(object: ObjectName, change: BulkChange): Job {
  const { id, state, done, total, failed, createdAt, finishedAt } = change;
  return {
    key: `change ${id}`,
    id,
    object,
    what: { change },
    state,
    done,
    total: total ?? undefined,
    failed,
    createdAt,
    finishedAt: finishedAt ?? undefined,
  };
}

/** How far a job is, from 0 to 1; undefined as long as nobody knows how much there is. */
export function progressOf({ state, done, total }: Job): number | undefined {
  if (!isAtWork(state)) return 1;
  return total ? Math.min(1, done / total) : undefined;
}

/** Finished jobs older than this are no news any more. */
const news = 30 * 60_000;

/** What is worth a mark in the top bar: all that runs, and what ended lately and was not put away, the latest first. */
export function jobsToShow(jobs: Job[], putAway: string, now: Date): Job[] {
  const since = new Date(Math.max(Date.parse(putAway) || 0, now.getTime() - news));
  return jobs
    .filter(({ state, finishedAt }) => isAtWork(state) || (finishedAt && new Date(finishedAt) > since))
    .sort(
      (one, other) =>
        Number(isAtWork(other.state)) - Number(isAtWork(one.state)) ||
        other.createdAt.localeCompare(one.createdAt),
    );
}

/** All of those that run, as one figure. */
export function togetherOf(jobs: Job[]): number | undefined {
  const running = jobs.filter(({ state }) => isAtWork(state)).map(progressOf);
  if (running.length === 0) return 1;
  const known = running.filter((each) => each !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0) / running.length;
}
