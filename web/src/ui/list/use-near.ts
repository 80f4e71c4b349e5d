import { useEffect } from 'react';
import type { LoadedRows } from './table-types';

/** How many rows ahead of the end the next page is asked for. */
const ahead = 60;

/** Asks for the next page before one comes to the end of those that are there. */
export function useNear(
  end: number,
  count: number,
  { hasMore = false, loading = false, loadMore }: LoadedRows,
) {
  const wanted = hasMore && !loading && end >= count - ahead;
  useEffect(() => {
    if (wanted) loadMore?.();
  }, [wanted, loadMore]);
}
