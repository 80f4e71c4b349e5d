import type { ImportJob } from '@/api/types';
import { share, sound, stepOf, undoable } from './steps';

const job = (change: Partial<ImportJob>): ImportJob => ({
  id: 'j',
  object: 'contacts',
  fileName: 'a.csv',
  source: 'csv',
  state: 'COMPLETED',
  rows: 10,
  done: 10,
  waiting: 0,
  created: 6,
  changed: 2,
  unchanged: 1,
  failed: 1,
  ignoredColumns: [],
  encoding: 'UTF-8',
  undo: { removed: 0, restored: 0, kept: 0 },
  createdBy: 'p',
  createdAt: '2026-06-01T00:00:00Z',
  ...change,
});

describe('where an import is', () => {
  it('follows from its state, and one may go back before it starts', () => {
    expect(stepOf('UPLOADED', 'check')).toBe('columns');
    expect(stepOf('CHECKED')).toBe('check');
    expect(stepOf('CHECKED', 'columns')).toBe('columns');
    expect(stepOf('RUNNING', 'columns')).toBe('import');
    expect(stepOf('UNDONE', 'columns')).toBe('result');
  });

  it('is told in percent', () => {
    expect(share(job({ state: 'RUNNING', done: 4 }))).toBe(40);
    expect(share(job({ state: 'QUEUED', rows: null, done: 0 }))).toBe(0);
    expect(share(job({ state: 'UNDOING', undo: { removed: 3, restored: 0, kept: 1 } }))).toBe(50);
  });

  it('counts the rows that can go in', () => {
    expect(sound(job({}))).toBe(9);
  });

  it('says why it cannot be taken back', () => {
    const until = '2026-07-01T00:00:00Z';
    const undo = { until, removed: 0, restored: 0, kept: 0 };
    const before = new Date('2026-06-02T00:00:00Z').getTime();
    const after = new Date('2026-08-01T00:00:00Z').getTime();
    expect(undoable(job({ undo }), before)).toBe('yes');
    expect(undoable(job({ undo }), after)).toBe('late');
    expect(undoable(job({}), before)).toBe('nothing');
    expect(undoable(job({ state: 'RUNNING', undo }), before)).toBe('running');
  });
});
