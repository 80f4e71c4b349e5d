import { useEffect, useRef } from 'react';
import type { LoadedRows } from './table-types';

/** Asks for the next page when the end of the list comes near the screen, and for another when it is still near after that. */
export function useEnd(count: number, { hasMore = false, loading = false, loadMore }: LoadedRows) {
  const end = useRef<HTMLLIElement>(null);
  const wanted = hasMore && !loading;
  useEffect(() => {
    if (!wanted || !end.current) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) loadMore?.();
      },
      { rootMargin: '800px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [wanted, loadMore, count]);
  return end;
}
