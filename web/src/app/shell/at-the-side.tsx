import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';
import { NotAtTheSide } from './not-at-the-side';

export const SidePanel = lazyPart(async () => (await import('@/ui/panel/side-panel')).SidePanel);

/** The side panel is loaded when the address first asks for one, and stays to bring the focus back when it closes. */
export function AtTheSide() {
  const { panel }: { panel?: string } = useSearch({ strict: false });
  const [wanted, setWanted] = useState(panel !== undefined);
  const [tries, setTries] = useState(0);
  if (panel !== undefined && !wanted) setWanted(true);
  return (
    <Spare
      wanted={`${panel ?? ''} ${tries}`}
      failed={panel !== undefined && <NotAtTheSide onRetry={() => setTries(tries + 1)} />}
    >
      {wanted && <SidePanel />}
    </Spare>
  );
}
