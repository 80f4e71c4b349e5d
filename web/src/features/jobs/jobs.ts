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
  /** What became of its rows. */
  counts: { what: Counted; count: number }[];
  createdAt: string;
  finishedAt?: string;
}

export type Counted = 'created' | 'changed' | 'unchanged' | 'failed' | 'removed' | 'restored' | 'kept';

const countsOf = (counts: Partial<Record<Counted, number>>): Job['counts'] =>
  (Object.entries(counts) as [Counted, number][]).map(([what, count]) => ({ what, count }));

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
    counts: countsOf(
      state === 'UNDONE'
        ? undo
        : { created: job.created, changed: job.changed, unchanged: job.unchanged, failed },
    ),
    createdAt,
    finishedAt: finishedAt ?? undefined,
  };
}

export function changeJob(object: ObjectName, change: BulkChange): Job {
  const { id, state, done, total, changed, unchanged, failed, createdAt, finishedAt } = change;
  return {
    key: `change ${id}`,
    id,
    object,
    what: { change },
    state,
    done,
    total: total ?? undefined,
    failed,
    counts: countsOf({ changed, unchanged, failed }),
    createdAt,
    finishedAt: finishedAt ?? undefined,
  };
}

/** How far a job is, from 0 to 1; undefined as long as nobody knows how much there is. */
export function progressOf({ state, done, total }: Job): number | undefined {
  if (!isAtWork(state)) return 1;
  return total ? Math.min(1, done / total) : undefined;
}

/** Finished jobs older than this are no news any more, to who has seen them. */
const news = 30 * 60_000;

/** Until when the ends of jobs were seen, and until when they were put away. */
export interface Seen {
  seen: string;
  putAway: string;
}

/** What ended since somebody looked last; nothing where that is not known. */
export function unseenOf(jobs: Job[], { seen, putAway }: Seen): Job[] {
  const since = Math.max(Date.parse(seen) || Infinity, Date.parse(putAway) || 0);
  return jobs.filter(
    ({ state, finishedAt }) => !isAtWork(state) && finishedAt && Date.parse(finishedAt) > since,
  );
}

/**
 * What is worth a mark in the top bar, the latest first: all that runs, and what was not put away and ended lately or while
 * nobody looked.
 */
export function jobsToShow(jobs: Job[], until: Seen, now: Date): Job[] {
  const since = new Date(Math.max(Date.parse(until.putAway) || 0, now.getTime() - news));
  const unseen = new Set(unseenOf(jobs, until));
  return jobs
    .filter(
      (job) => unseen.has(job) || isAtWork(job.state) || (job.finishedAt && new Date(job.finishedAt) > since),
    )
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
