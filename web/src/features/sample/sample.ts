import type { ImportJob } from '@/api/types';
import { isAtWork } from '@/lib/imports';

/** In the order in which they come in: contacts name their customers. They go the other way. */
export const sampleObjects = ['accounts', 'contacts'] as const;
export type SampleObject = (typeof sampleObjects)[number];

export interface SampleJob {
  object: SampleObject;
  job: ImportJob;
}

/** The imports of the sample by what they bring in, the latest first. */
export type SampleJobs = Record<SampleObject, ImportJob[]>;

/** An import of the sample that did not come to a good end. */
export class SampleTrouble extends Error {
  readonly object: SampleObject;
  readonly job: ImportJob;

  constructor({ object, job }: SampleJob) {
    super(`The sample of ${object} is ${job.state}`);
    this.name = 'SampleTrouble';
    this.object = object;
    this.job = job;
  }
}

function isThere({ state, undo: { until } }: ImportJob, now: number): boolean {
  return !isAtWork(state) && state !== 'UNDONE' && Boolean(until) && new Date(until ?? 0).getTime() > now;
}

/** What can be taken back, in the order in which it has to be: an account with contacts would stay. */
export function removableOf(jobs: SampleJobs, now: number): SampleJob[] {
  return sampleObjects
    .toReversed()
    .flatMap((object) => jobs[object].filter((job) => isThere(job, now)).map((job) => ({ object, job })));
}

/** Whether all of it is there: without its contacts it can be loaded again, which adds what is missing. */
export function isWhole(removable: SampleJob[]): boolean {
  return sampleObjects.every((object) => removable.some((each) => each.object === object));
}

export const isMoving = (jobs: SampleJobs): boolean =>
  sampleObjects.some((object) => jobs[object].some(({ state }) => isAtWork(state)));
