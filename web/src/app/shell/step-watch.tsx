import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';
import { useKnownPreferences } from '@/lib/preferences';
import { profileQuery } from '@/lib/rights';
import { useSettled } from './settled';
import { listenToSteps } from './told-steps';

const StepWatcher = lazyPart(async () => (await import('@/features/first-steps/step-watch')).StepWatcher);

/** As long as the first steps are not put away, somebody sees which are done. */
export function StepWatch() {
  const settled = useSettled();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { data: me } = useQuery(profileQuery);
  const checklist = useKnownPreferences()?.checklist;
  if (!settled || !me || !checklist || checklist.dismissed) return null;
  return (
    <Spare>
      <StepWatcher path={path} roles={me.roles} rights={me.rights} listen={listenToSteps} />
    </Spare>
  );
}
