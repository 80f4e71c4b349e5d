import { useBlocker } from '@tanstack/react-router';
import { createContext, Suspense, useContext, useEffect, useId, useMemo, useState } from 'react';
import { lazyPart } from '@/lib/lazy-part';

const LeaveDialog = lazyPart(async () => (await import('./leave-dialog')).LeaveDialog);

/** Parts of the page that hold something typed and not yet saved. */
const unsaved = new Set<string>();

interface Scope {
  parts: Set<string>;
  isUnsaved: () => boolean;
}

const Around = createContext<Scope | undefined>(undefined);

/** A dialog that asks before it closes provides one to what it shows. */
export const UnsavedScope = Around.Provider;

export function useScope(): Scope {
  return useMemo(() => {
    const parts = new Set<string>();
    return { parts, isUnsaved: () => parts.size > 0 };
  }, []);
}

/** While true, leaving the page, or closing the dialog around it, asks first. */
export function useUnsaved(dirty: boolean): void {
  const id = useId();
  const scope = useContext(Around);
  useEffect(() => {
    if (dirty) {
      unsaved.add(id);
      scope?.parts.add(id);
    }
    return () => {
      unsaved.delete(id);
      scope?.parts.delete(id);
    };
  }, [dirty, id, scope]);
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
