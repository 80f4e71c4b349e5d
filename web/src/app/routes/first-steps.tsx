import { useQuery } from '@tanstack/react-query';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';
import { useKnownPreferences } from '@/lib/preferences';
import { profileQuery } from '@/lib/rights';
import { usePanel } from '@/ui/panel/use-panel';
import { openPalette } from '../shell/overlays';
import { bringSample, Sample } from '../sample';
import { tellStep } from '../shell/told-steps';

const Checklist = lazyPart(async () => {
  bringSample();
  return (await import('@/features/first-steps/checklist')).Checklist;
});

/** Stands on the home page until it is put away; nobody else loads it. */
export function FirstSteps() {
  const { data: me } = useQuery(profileQuery);
  const checklist = useKnownPreferences()?.checklist;
  const panel = usePanel();
  if (!me || !checklist || checklist.dismissed) return null;
  return (
    <Spare>
      <Checklist
        person={me.id}
        roles={me.roles}
        rights={me.rights}
        sample={<Sample />}
        onPalette={() => openPalette()}
        onHelp={() => {
          panel.open({ kind: 'help', id: 'start' });
          tellStep('help');
        }}
      />
    </Spare>
  );
}
