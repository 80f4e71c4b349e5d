import { useDeferredValue } from 'react';

/** What nobody sees yet, a dialog that is closed, is drawn after what they wait for. */
export function Later({ children }: { children: React.ReactNode }) {
  return useDeferredValue(true, false) && children;
}
