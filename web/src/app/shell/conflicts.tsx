import { useState } from 'react';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';
import { useConflict } from '@/ui/object/conflicts';

const ConflictDialog = lazyPart(async () => (await import('@/ui/object/conflict-dialog')).ConflictDialog);

/** The dialog comes with the first conflict. */
export function Conflicts() {
  const conflict = useConflict();
  const [wanted, setWanted] = useState(false);
  if (conflict && !wanted) setWanted(true);
  return <Spare wanted={conflict}>{wanted && <ConflictDialog />}</Spare>;
}
