import { Suspense } from 'react';
import { lazyPart } from '@/lib/lazy-part';
import { useSettled } from './settled';

const RunningJobs = lazyPart(async () => (await import('@/features/jobs/running-jobs')).RunningJobs);

/** What runs on the server is asked once the page stands. */
export function Jobs() {
  const settled = useSettled();
  return <Suspense>{settled && <RunningJobs />}</Suspense>;
}
