import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { ObjectName } from '@/lib/objects';
import { type KeptPages, pagesOf, rowsOf, type Watched } from './kept-pages';
import { type Asked, rowsQuery, unlessRefused } from './queries';

/** What is looked at in one list; another question is another list, which nobody has scrolled yet. */
function useWatched(question: string) {
  const held = useRef<{ question: string; watched: Watched }>(undefined);
  return useCallback(() => {
    if (held.current?.question !== question)
      held.current = { question, watched: { first: 0, last: 0, stale: new Set() } };
    return held.current.watched;
  }, [question]);
}

/** The rows of a list as far as somebody has scrolled; what they do not look at is not read again. */
export function useRows<Row>(object: ObjectName, asked: Asked, enabled = true) {
  const watched = useWatched(JSON.stringify([object, asked]));
  const options = rowsQuery<Row>(object, asked, watched);
  const client = useQueryClient();
  // asked while the page is still being drawn, so that the answer is there when it stands
  if (enabled && !client.getQueryState(options.queryKey)) void client.prefetchInfiniteQuery(options);
  const query = useInfiniteQuery({ ...options, enabled: unlessRefused(enabled) });
  const { data, fetchNextPage, refetch } = query;
  const rows = useMemo(() => rowsOf(data?.pages ?? []), [data]);
  const loadMore = useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);
  const retry = useCallback(() => void refetch(), [refetch]);
  const pages = data?.pages;
  const watch = useCallback(
    (from: number, to: number) => {
      const window = watched();
      [window.first, window.last] = pagesOf(pages ?? [], from, to);
      const old = [...window.stale].some((at) => at >= window.first && at <= window.last);
      if (old) void refetch({ cancelRefetch: false });
    },
    [watched, pages, refetch],
  );
  return {
    rows,
    hasMore: query.hasNextPage,
    loading: query.isFetchingNextPage,
    loadMore,
    watch,
    pending: query.isPending,
    fetching: query.isFetching,
    error: data ? null : query.error,
    staleFrom: data && query.isError ? new Date(query.dataUpdatedAt).toISOString() : undefined,
    retry,
    /** What was asked for, page by page; not what is shown until it comes. */
    kept: (query.isPlaceholderData ? undefined : data) as KeptPages | undefined,
  };
}
