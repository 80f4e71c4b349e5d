import { useEffect } from 'react';
import type { LoadedRows } from './table-types';

/** How many rows ahead of the end the next page is asked for. */
const ahead = 60;

interface Seen {
  /** The first and the last row that can be seen. */
  start: number;
  end: number;
}

/** Asks for the next page before who scrolls comes to the end of those that are there, and says what is looked at. */
export function useNear(
  { start, end }: Seen,
  count: number,
  { hasMore = false, loading = false, loadMore, watch }: LoadedRows,
) {
  const scrolls = start > 0 || end >= count - 1;
  const wanted = hasMore && !loading && scrolls && end >= count - ahead;
  useEffect(() => {
    if (wanted) loadMore?.(); // and for another, where the one that came was not enough
  }, [wanted, loadMore, count]);
  useEffect(() => {
    if (count > 0) watch?.(start, end);
  }, [watch, start, end, count]);
}
