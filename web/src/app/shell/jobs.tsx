import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';
import { useSettled } from './settled';

const RunningJobs = lazyPart(async () => (await import('@/features/jobs/running-jobs')).RunningJobs);

/** What runs on the server is asked once the page stands. */
export function Jobs() {
  const settled = useSettled();
  return <Spare>{settled && <RunningJobs />}</Spare>;
}
