import {
  InfiniteQueryObserver,
  notifyManager,
  type QueryClient,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ObjectName } from '@/lib/objects';
import { pagesOf, rowsOf, type Watched } from './kept-pages';
import { type Asked, rowsQuery } from './queries';

/** The rows of one of the lists, as far as they were asked for. */
export interface OpenRows<Row> {
  rows: Row[];
  pending: boolean;
  hasMore: boolean;
  loading: boolean;
  error: Error | null;
  loadMore: () => void;
  retry: () => void;
  /** Is told which of its rows somebody looks at. */
  watch: (from: number, to: number) => void;
}

interface Opened<Row> {
  question: string;
  watched: Watched;
  observer: ReturnType<typeof observe<Row>>;
  leave: () => void;
}

const unseen = (): Watched => ({ first: 0, last: 0, stale: new Set() });

function observe<Row>(client: QueryClient, object: ObjectName, asked: Asked, watched: () => Watched) {
  return new InfiniteQueryObserver(client, rowsQuery<Row>(object, asked, watched));
}

/** Reads several lists at once; which they are changes as somebody opens and closes them. */
function openLists<Row>(client: QueryClient, object: ObjectName) {
  const lists = new Map<string, Opened<Row>>();
  const listeners = new Set<() => void>();
  let known: ReadonlyMap<string, OpenRows<Row>> = new Map();
  const publish = () => {
    known = new Map([...lists].map(([key, list]) => [key, told(list, known.get(key))]));
    for (const tell of listeners) tell();
  };

  const open = (key: string, asked: Asked) => {
    const question = JSON.stringify(asked);
    const list = lists.get(key);
    if (list?.question === question) return;
    const watched = unseen();
    if (list) {
      Object.assign(list, { question, watched });
      list.observer.setOptions(rowsQuery<Row>(object, asked, () => watched));
      return;
    }
    const observer = observe<Row>(client, object, asked, () => watched);
    const leave = observer.subscribe(notifyManager.batchCalls(publish));
    lists.set(key, { question, watched, observer, leave });
  };

  return {
    known: () => known,
    subscribe: (tell: () => void) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    /** Reads these, and no others any more. */
    ask: (asked: ReadonlyMap<string, Asked>) => {
      for (const [key, { leave }] of lists) {
        if (asked.has(key)) continue;
        leave();
        lists.delete(key);
      }
      for (const [key, one] of asked) open(key, one);
      publish();
    },
  };
}

function told<Row>({ observer, watched }: Opened<Row>, before: OpenRows<Row> | undefined): OpenRows<Row> {
  const result = observer.getCurrentResult();
  const pages = result.data?.pages ?? [];
  const rows = rowsOf(pages);
  const same = rows.length === before?.rows.length && rows.every((row, at) => row === before.rows[at]);
  const { fetchNextPage, refetch } = result;
  const loadMore = () => void fetchNextPage({ cancelRefetch: false });
  return {
    rows: same ? before.rows : rows,
    pending: result.isPending,
    hasMore: result.hasNextPage,
    loading: result.isFetching,
    error: result.error,
    loadMore,
    retry: () => (result.isFetchNextPageError ? loadMore() : void refetch()),
    watch: (from, to) => {
      [watched.first, watched.last] = pagesOf(pages, from, to);
      const old = [...watched.stale].some((at) => at >= watched.first && at <= watched.last);
      if (old) void refetch({ cancelRefetch: false });
    },
  };
}

const none: ReadonlyMap<string, Asked> = new Map();

/** The rows of lists of which there may be any number, by the names under which they are asked for. */
export function useOpenRows<Row>(object: ObjectName, asked: ReadonlyMap<string, Asked>) {
  const client = useQueryClient();
  const [lists] = useState(() => openLists<Row>(client, object));
  useEffect(() => lists.ask(asked), [lists, asked]);
  useEffect(() => () => lists.ask(none), [lists]);
  return useSyncExternalStore(lists.subscribe, lists.known);
}
