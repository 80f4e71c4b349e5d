import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ObjectName } from '@/lib/objects';
import type { Rows } from '../list/table-types';
import { type Asked, rowsQuery } from './queries';

export function useRows<Row>(object: ObjectName, asked: Asked, enabled = true): Rows<Row> {
  const query = useInfiniteQuery({ ...rowsQuery<Row>(object, asked), enabled });
  const { data, fetchNextPage, refetch } = query;
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const loadMore = useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);
  const retry = useCallback(() => void refetch(), [refetch]);
  return {
    rows,
    hasMore: query.hasNextPage,
    loading: query.isFetchingNextPage,
    loadMore,
    pending: query.isPending,
    fetching: query.isFetching,
    error: data ? null : query.error,
    staleFrom: data && query.isError ? new Date(query.dataUpdatedAt).toISOString() : undefined,
    retry,
  };
}
