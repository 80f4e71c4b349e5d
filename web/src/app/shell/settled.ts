import { type QueryClient, useQueryClient } from '@tanstack/react-query';
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

const pause = 100;
const longest = 5_000;

/** When nothing else is to do and no answer is on its way, or such answers come for seconds. */
export function whenQuiet(queries: QueryClient, act: () => void): () => void {
  let stop: () => void;
  const begun = Date.now();
  const look = () => {
    if (queries.isFetching() === 0 || Date.now() - begun > longest) return act();
    const timer = setTimeout(() => (stop = whenIdle(look)), pause);
    stop = () => clearTimeout(timer);
  };
  stop = whenIdle(look);
  return () => stop();
}

/** True once the first page stands with what it asked for, and the machine has time. */
export function useSettled(): boolean {
  const queries = useQueryClient();
  const [settled, setSettled] = useState(false);
  useEffect(() => whenQuiet(queries, () => setSettled(true)), [queries]);
  return settled;
}
