import { useBlocker } from '@tanstack/react-router';
import { Suspense, useEffect, useId, useState } from 'react';
import { lazyPart } from '@/lib/lazy-part';

const LeaveDialog = lazyPart(async () => (await import('./leave-dialog')).LeaveDialog);

/** Parts of the page that hold something typed and not yet saved. */
const unsaved = new Set<string>();

/** While true, leaving the page asks first. */
export function useUnsaved(dirty: boolean): void {
  const id = useId();
  useEffect(() => {
    if (dirty) unsaved.add(id);
    return () => void unsaved.delete(id);
  }, [dirty, id]);
}

/** Stands once in the frame: asks before another page, or the end of the tab, takes away what was typed. */
export function UnsavedGuard() {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved.size > 0 && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved.size > 0,
    withResolver: true,
  });
  const blocked = status === 'blocked';
  const [wanted, setWanted] = useState(false);
  if (blocked && !wanted) setWanted(true);
  return (
    <Suspense>
      {wanted && <LeaveDialog opened={blocked} onLeave={() => proceed?.()} onStay={() => reset?.()} />}
    </Suspense>
  );
}
