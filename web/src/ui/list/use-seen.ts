import { type RefObject, useEffect } from 'react';

/** Milliseconds between two looks at who scrolls. */
const pause = 100;

/** The first of many for which it holds, as it does for all after that one; their number when it holds for none. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Says which rows of a list that is drawn whole are on the screen; its rows are its children, one after the other. */
export function useSeen(
  list: RefObject<HTMLElement | null>,
  scroll: RefObject<HTMLElement | null>,
  count: number,
  watch?: (from: number, to: number) => void,
) {
  useEffect(() => {
    const [rows, frame] = [list.current?.children, scroll.current];
    if (!rows || !frame || !watch || count === 0) return undefined;
    const place = (at: number) => rows[at]?.getBoundingClientRect() ?? new DOMRect();
    const look = () => {
      const { top, bottom } = frame.getBoundingClientRect();
      if (bottom <= top) return;
      const first = firstWhere(count, (at) => place(at).bottom > top);
      const beyond = firstWhere(count, (at) => place(at).top >= bottom);
      watch(Math.min(first, count - 1), Math.max(first, beyond - 1));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        look();
      }, pause);
    };
    look();
    frame.addEventListener('scroll', soon, { passive: true });
    return () => {
      clearTimeout(timer);
      frame.removeEventListener('scroll', soon);
    };
  }, [list, scroll, count, watch]);
}
