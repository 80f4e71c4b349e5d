import { useLayoutEffect, useRef } from 'react';
import type { Cell } from './cells';

/** Milliseconds without a key after which somebody is done with typing. */
const pause = 1_000;

/** Tells whether a key is still part of what somebody types into an editor that went with its record: it means no other row. */
export function useTypingOn(lost: Cell | undefined) {
  const last = useRef(-pause);
  useLayoutEffect(() => {
    if (lost) last.current = performance.now();
  }, [lost]);
  return () => {
    const now = performance.now();
    if (now - last.current >= pause) return false;
    last.current = now;
    return true;
  };
}
