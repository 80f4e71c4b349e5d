import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';

const SidePanel = lazyPart(async () => (await import('@/ui/panel/side-panel')).SidePanel);

/** The side panel is loaded when the address first asks for one, and stays to bring the focus back when it closes. */
export function AtTheSide() {
  const { panel }: { panel?: string } = useSearch({ strict: false });
  const [wanted, setWanted] = useState(panel !== undefined);
  if (panel !== undefined && !wanted) setWanted(true);
  return <Spare wanted={panel}>{wanted && <SidePanel />}</Spare>;
}
