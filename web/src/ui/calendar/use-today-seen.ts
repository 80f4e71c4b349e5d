import { type RefObject, useEffect, useState } from 'react';

/**
 * Scrolls to today, at once, where the calendar has it: when it opens or comes to it, when what stands on its days has come,
 * and when it is asked for.
 */
export function useTodaySeen(
  root: RefObject<HTMLElement | null>,
  here: boolean,
  filled: boolean,
): () => void {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (here) root.current?.querySelector('[aria-current="date"]')?.scrollIntoView({ block: 'nearest' });
  }, [root, here, filled, times]);
  return () => setTimes((before) => before + 1);
}
