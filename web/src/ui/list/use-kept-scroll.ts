import { useElementScrollRestoration } from '@tanstack/react-router';
import { type RefObject, useLayoutEffect } from 'react';
import type { ListPlace } from './table-types';
import { useStable } from './use-stable';

const name = 'data-scroll-restoration-id';

interface KeptScroll {
  scroll: RefObject<HTMLElement | null>;
  place?: ListPlace;
  /** How the rows are drawn: as a table they lie elsewhere than as cards. */
  as: 'table' | 'cards' | 'split';
  /** How far from the top a row is. */
  topOf: (row: number) => number;
}

/** Back finds a list as it was left; one that is new here begins at its top, or with the row to which the address leads. */
export function useKeptScroll({ scroll, place, as, topOf }: KeptScroll): void {
  const id = place && encodeURIComponent(`${as} ${place.list}`);
  const left = useElementScrollRestoration({ id: id ?? 'none' });
  const { bring } = useStable({
    bring: (element: HTMLElement) => {
      element.scrollLeft = left?.scrollX ?? 0;
      element.scrollTop = left?.scrollY ?? (place?.row ? topOf(place.row) : 0);
    },
  });
  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element || !id) return undefined;
    element.setAttribute(name, id);
    bring(element);
    return () => {
      element.removeAttribute(name);
      element.scrollTop = 0; // what comes next in the same frame begins at its top
    };
  }, [scroll, id, bring]);
}
