import type { ImportJob } from '@/api/types';
import en from '@/locales/en/jobs.json';
import { importJob, type Job, jobsToShow, progressOf, togetherOf } from './jobs';

const now = new Date('2026-03-01T12:00:00Z');
const job = (key: string, more: Partial<Job>): Job => ({
  key,
  id: key,
  object: 'accounts',
  what: { file: 'customers.csv' },
  state: 'RUNNING',
  done: 0,
  failed: 0,
  counts: [],
  createdAt: `2026-03-01T11:5${key}:00Z`,
  ...more,
});

describe('the jobs in the top bar', () => {
  it('are those that run, then those that ended lately, the latest first', () => {
    const jobs = [
      job('1', { state: 'COMPLETED', finishedAt: '2026-03-01T11:59:00Z' }),
      job('2', {}),
      job('3', { state: 'FAILED', finishedAt: '2026-03-01T11:20:00Z' }),
      job('4', { state: 'COMPLETED_WITH_ERRORS', finishedAt: '2026-03-01T11:58:00Z' }),
    ];
    expect(jobsToShow(jobs, { seen: '', putAway: '' }, now).map(({ key }) => key)).toEqual(['2', '4', '1']);
    expect(
      jobsToShow(jobs, { seen: '', putAway: '2026-03-01T11:58:30Z' }, now).map(({ key }) => key),
    ).toEqual(['2', '1']);
    expect(
      jobsToShow(jobs, { seen: '', putAway: '2026-03-01T12:00:00Z' }, now).map(({ key }) => key),
    ).toEqual(['2']);
  });

  it('stay until they were looked at, however long ago they ended', () => {
    const jobs = [
      job('1', { state: 'COMPLETED', finishedAt: '2026-02-27T09:00:00Z' }),
      job('2', { state: 'COMPLETED', finishedAt: '2026-02-28T09:00:00Z' }),
    ];
    const shown = (seen: string, putAway = '') =>
      jobsToShow(jobs, { seen, putAway }, now).map(({ key }) => key);
    expect(shown('2026-02-27T10:00:00Z')).toEqual(['2']);
    expect(shown('2026-02-28T09:00:00Z')).toEqual([]);
    expect(shown('2026-02-27T10:00:00Z', '2026-02-28T10:00:00Z')).toEqual([]);
    expect(shown('')).toEqual([]);
  });

  it('are imports that are checked or taken back, too, but none that waits for its person', () => {
    const jobs = [
      job('1', { state: 'CHECKING' }),
      job('2', { state: 'UNDOING' }),
      job('3', { state: 'UPLOADED' }),
      job('4', { state: 'CHECKED' }),
    ];
    const shown = jobsToShow(jobs, { seen: '', putAway: '' }, now).map(({ state }) => state);
    expect(shown).toEqual(['UNDOING', 'CHECKING']);
    expect(Object.keys(en.states)).toEqual(expect.arrayContaining([...shown, 'UNDONE', 'CANCELLED']));
  });

  it('tell of an import that is taken back how much of it is', () => {
    const undone = {
      state: 'UNDOING',
      rows: 50,
      done: 50,
      created: 30,
      changed: 10,
      undo: { removed: 5, restored: 3, kept: 2 },
    };
    expect(progressOf(importJob('accounts', undone as ImportJob))).toBe(0.25);
  });

  it('tell how far they are as soon as it is known how much there is', () => {
    expect(progressOf(job('1', { done: 25, total: 100 }))).toBe(0.25);
    expect(progressOf(job('1', { done: 0 }))).toBeUndefined();
    expect(progressOf(job('1', { state: 'FAILED', done: 3, total: 100 }))).toBe(1);
  });

  it('have one progress together', () => {
    expect(togetherOf([job('1', { done: 50, total: 100 }), job('2', { done: 100, total: 100 })])).toBe(0.75);
    expect(togetherOf([job('1', {}), job('2', { done: 10, total: 20 })])).toBe(0.25);
    expect(togetherOf([job('1', {})])).toBeUndefined();
    expect(togetherOf([job('1', { state: 'COMPLETED' })])).toBe(1);
  });
});
