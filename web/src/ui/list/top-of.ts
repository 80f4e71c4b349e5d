import type { RefObject } from 'react';

type Part = RefObject<HTMLElement | null>;

/** How far a child of a list is from the top of what scrolls it. */
export function topOf(list: Part, scroll: Part, at: number): number {
  const [child, frame] = [list.current?.children[at], scroll.current];
  if (!child || !frame) return 0;
  return child.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
}
