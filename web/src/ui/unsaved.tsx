import { useBlocker } from '@tanstack/react-router';
import { createContext, useContext, useEffect, useId, useMemo, useState } from 'react';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';

const LeaveDialog = lazyPart(async () => (await import('./leave-dialog')).LeaveDialog);

/** What of the address shows a part of the page: when it changes, that part goes and the others stay. */
type Shower = 'tab' | 'panel' | 'one';

const Shown = createContext<Shower | undefined>(undefined);

/** What shows one part of a page at a time provides itself to it. */
export const ShownBy = Shown.Provider;

/** Parts of the page that hold something typed and not yet saved, with what shows them besides the path. */
const unsaved = new Map<string, Shower | undefined>();

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

/** While true, leaving the page or the part of it that is shown, or closing the dialog around it, asks first. */
export function useUnsaved(dirty: boolean): void {
  const id = useId();
  const scope = useContext(Around);
  const shower = useContext(Shown);
  useEffect(() => {
    if (dirty) {
      unsaved.set(id, shower);
      scope?.parts.add(id);
    }
    return () => {
      unsaved.delete(id);
      scope?.parts.delete(id);
    };
  }, [dirty, id, scope, shower]);
}

interface Place {
  pathname: string;
  search: Partial<Record<Shower, string>>;
}

function takesAway(current: Place, next: Place): boolean {
  if (current.pathname !== next.pathname) return unsaved.size > 0;
  return [...unsaved.values()].some((shower) => shower && current.search[shower] !== next.search[shower]);
}

/** Stands once in the frame: asks before another page, tab or panel, or the end of the browser tab, takes away what was typed. */
export function UnsavedGuard() {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => takesAway(current, next),
    enableBeforeUnload: () => unsaved.size > 0,
    withResolver: true,
  });
  const blocked = status === 'blocked';
  const [wanted, setWanted] = useState(false);
  if (blocked && !wanted) setWanted(true);
  return (
    <Spare wanted={blocked}>
      {wanted && <LeaveDialog opened={blocked} onLeave={() => proceed?.()} onStay={() => reset?.()} />}
    </Spare>
  );
}
