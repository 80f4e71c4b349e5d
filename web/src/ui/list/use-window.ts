import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useDeferredValue, useMemo } from 'react';
import { drawn, rowAt, type Strip, type StripPlace, type Strips } from './strips';

/** A first page is drawn as far as it can be seen; what fits on a screen or two is drawn whole. */
const virtualFrom = 40;
const headHeight = 32;

export interface Piece {
  strip: Strip;
  place: StripPlace;
  /** Empty pixels above it. */
  gap: number;
}

interface WindowOptions {
  all: Strips;
  /** How high a row is; what stands between rows is measured. */
  height: number;
  scroll: RefObject<HTMLElement | null>;
  /** The row that is drawn wherever it is: it has the focus. */
  kept?: number;
}

/** Which of many rows, and of what stands between them, are drawn, and the empty space between and below them. */
export function useWindow({ all: { strips, stripOf }, height, scroll, kept }: WindowOptions) {
  const count = strips.length;
  const enabled = count >= virtualFrom;
  const heads = useMemo(() => strips.flatMap((strip, at) => (isHead(strip) ? [at] : [])), [strips]);
  // Another function for another height, too: all places are worked out anew then.
  const getItemKey = useCallback((at: number) => (height > 0 && keyOf(strips[at])) || at, [strips, height]);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer measures on its own
  const virtual = useVirtualizer({
    count,
    enabled,
    getItemKey,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: useDeferredValue(10, 2), // what is seen comes first
    scrollPaddingStart: headHeight + (heads.length > 0 ? height : 0),
    scrollPaddingEnd: height,
    rangeExtractor: (range) =>
      drawn(defaultRangeExtractor(range), {
        kept: kept === undefined ? undefined : stripOf[kept],
        heads,
        count: range.count,
      }),
  });
  const items = enabled ? virtual.getVirtualItems() : undefined;
  const ref = enabled ? virtual.measureElement : undefined;
  const pieces =
    items?.map(({ index, start }, at) => piece(index, start - (items[at - 1]?.end ?? 0))) ??
    strips.map((_, index) => piece(index, 0));

  function piece(index: number, gap: number): Piece {
    return { strip: strips[index] ?? index, place: { ref, 'data-index': index }, gap };
  }

  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
  return {
    pieces,
    rest: items ? Math.max(0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)) : 0,
    /** The first and the last row that can be seen: how near the end one is. */
    start: enabled ? (rowAt(strips, startIndex, 1) ?? 0) : 0,
    end: enabled ? (rowAt(strips, endIndex, -1) ?? 0) : stripOf.length - 1,
    show: (row: number) => {
      const at = stripOf[row];
      if (enabled && at !== undefined) virtual.scrollToIndex(at, { align: 'auto' });
    },
  };
}

function isHead(strip: Strip): boolean {
  return typeof strip !== 'number' && strip.stays === true;
}

function keyOf(strip: Strip | undefined): string | undefined {
  return typeof strip === 'object' ? strip.key : undefined;
}
