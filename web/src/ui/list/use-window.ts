import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** A first page is drawn as far as it can be seen; what fits on a screen or two is drawn whole. */
const virtualFrom = 40;

export interface Piece {
  index: number;
  /** Empty pixels above it. */
  gap: number;
}

interface WindowOptions {
  count: number;
  height: number;
  scroll: RefObject<HTMLElement | null>;
  /** Is drawn wherever it is: it has the focus. */
  kept?: number;
}

/** Which of many rows are drawn, and the empty space between and below them. */
export function useWindow({ count, height, scroll, kept }: WindowOptions) {
  const enabled = count >= virtualFrom;
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer measures on its own
  const virtual = useVirtualizer({
    count,
    enabled,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 10,
    scrollPaddingStart: 32,
    scrollPaddingEnd: height,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (kept === undefined || kept >= count || shown.includes(kept)) return shown;
      return [...shown, kept].sort((one, other) => one - other);
    },
  });
  const shown = enabled ? virtual.getVirtualItems().map(({ index }) => index) : range(count);
  const pieces: Piece[] = shown.map((index, at) => ({
    index,
    gap: (index - (shown[at - 1] ?? -1) - 1) * height,
  }));
  const last = shown.at(-1) ?? -1;
  return {
    pieces,
    rest: Math.max(0, count - 1 - last) * height,
    /** The first and the last row that can be seen: how near the end one is. */
    start: enabled ? (virtual.range?.startIndex ?? 0) : 0,
    end: enabled ? (virtual.range?.endIndex ?? 0) : count - 1,
    show: (index: number) => {
      if (enabled) virtual.scrollToIndex(index, { align: 'auto' });
    },
  };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
