import { type RefObject, useEffect } from 'react';

/** Every so many rows one is watched: near enough to know the page, few enough to cost nothing. */
const step = 20;

/** Says which rows of a list that is drawn whole are on the screen; its rows are its children, one after the other. */
export function useSeen(
  list: RefObject<HTMLElement | null>,
  count: number,
  watch?: (from: number, to: number) => void,
) {
  useEffect(() => {
    const rows = list.current?.children;
    if (!rows || !watch || count === 0) return undefined;
    const places = new Map<Element, number>();
    for (let at = 0; at < count; at += step) {
      const row = rows[at];
      if (row) places.set(row, at);
    }
    const shown = new Set<number>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const at = places.get(target) ?? 0;
        if (isIntersecting) shown.add(at);
        else shown.delete(at);
      }
      if (shown.size > 0) watch(Math.min(...shown), Math.min(count - 1, Math.max(...shown) + step));
    });
    for (const row of places.keys()) observer.observe(row);
    return () => observer.disconnect();
  }, [list, count, watch]);
}
