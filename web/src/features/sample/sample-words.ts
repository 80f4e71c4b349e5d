import type { TFunction } from 'i18next';
import { isProblem } from '@/lib/problem';
import { isAtWork } from '@/lib/imports';
import { SampleTrouble } from './sample';

/** Why the sample could not be loaded or removed. */
export function reasonOf(error: Error, t: TFunction): string {
  if (error instanceof SampleTrouble) {
    const { state, reason, failed } = error.job;
    if (isAtWork(state)) return t('sample.slow');
    return reason || (failed > 0 ? t('sample.refused', { count: failed }) : t('sample.stopped'));
  }
  const problem = isProblem(error) ? error : undefined;
  return (
    problem?.detail ||
    problem?.title ||
    t(problem?.status === 0 ? 'states.offline.text' : 'states.failed.text')
  );
}
