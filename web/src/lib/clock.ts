import { useSyncExternalStore } from 'react';

const beat = 30_000;

const readers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

const tick = () => readers.forEach((reader) => reader());

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  if (timer === undefined) {
    timer = setInterval(tick, beat);
    document.addEventListener('visibilitychange', tick); // a page in the background may have slept
  }
  return () => {
    readers.delete(reader);
    if (readers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', tick);
  };
}

/** What is told of a moment as seen from now. All share one clock; only what says something else is drawn anew. */
export function useTold(tell: () => string): string {
  return useSyncExternalStore(subscribe, tell);
}
