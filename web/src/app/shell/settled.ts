import { useEffect, useState } from 'react';

type Idle = (act: () => void) => () => void;

/** When nothing else is to do; a browser that cannot tell waits a second. */
export const whenIdle: Idle = (act) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 1_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 5_000 });
  return () => cancelIdleCallback(handle);
};

/** True once the first page stands and the machine has time. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => whenIdle(() => setSettled(true)), []);
  return settled;
}
