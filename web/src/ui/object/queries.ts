import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { type Answer, http } from '@/lib/http';
import { readOrKnown } from '@/lib/last-known';
import { type ObjectName, type ObjectPlace, objects } from '@/lib/objects';
import { isProblem, Problem } from '@/lib/problem';
import type { Count, Page } from '@/lib/query';
import type { RowGroup } from '../list/groups';
import { isWatched, laid, type PageAsked, type Watched } from './kept-pages';

export interface Asked {
  filter?: string;
  sort?: string;
  after?: string;
  limit?: number;
  /** What the list's path asks for besides: the account whose contacts these are. */
  [parameter: string]: string | number | undefined;
}

const place = (object: ObjectName): ObjectPlace => objects[object];

/** Every answer about an object lies under its name, so that news of it makes all of them stale at once. */
interface Read {
  state: { error: Error | null };
}

/** What the server has refused as it was asked it refuses again: it is not asked by itself, whatever becomes known. */
export const unlessRefused =
  (enabled = true) =>
  ({ state }: Read): boolean =>
    enabled && !isRefused(state.error);

export function isRefused(error: unknown): boolean {
  return isProblem(error) && error.status === 400;
}

export const listQuery = <Row>(object: ObjectName, asked: Asked) =>
  queryOptions({
    queryKey: [object, 'list', asked],
    queryFn: ({ signal }) => http.get<Page<Row>>(place(object).list, { query: { ...asked }, signal }),
    placeholderData: keepPreviousData,
  });

/** Who scrolls on and on gets larger pages. */
const patientPages = 2;
const largestPage = 200;

/**
 * The same list without an end: its pages one after the other. When it is asked for again, only its beginning and the pages
 * that somebody looks at are read; the others are kept, and read when somebody comes to them.
 */
export const rowsQuery = <Row>(
  object: ObjectName,
  { after, limit, ...asked }: Asked,
  watched: () => Watched | undefined = () => undefined,
) => {
  const queryKey = [object, 'list', 'rows', { ...asked, after, limit }];
  return infiniteQueryOptions({
    queryKey,
    queryFn: async ({ signal, pageParam: { at, ...param }, client }) => {
      const pages = client.getQueryData<InfiniteData<Page<Row>, PageAsked>>(queryKey);
      const kept = pages?.pageParams[at]?.after === param.after ? pages?.pages[at] : undefined;
      const window = watched();
      if (kept && window && !isWatched(window, at)) {
        window.stale.add(at);
        return kept;
      }
      const read = () => http.get<Page<Row>>(place(object).list, { query: { ...asked, ...param }, signal });
      const first = place(object).kept && at === 0;
      const fresh = await (first
        ? readOrKnown(client, queryKey, read, (page) => ({ pages: [page], pageParams: [{ at, ...param }] }))
        : read());
      window?.stale.delete(at);
      const following = pages?.pages[at + 1]?.items[0] as { id: string } | undefined;
      return kept && window ? laid(kept as Page<never>, fresh as Page<never>, following?.id) : fresh;
    },
    initialPageParam: { at: 0, after, limit } as PageAsked,
    getNextPageParam: (last, pages): PageAsked | undefined =>
      last.next
        ? {
            at: pages.length,
            after: last.next,
            limit: pages.length >= patientPages ? largestPage : limit,
          }
        : undefined,
    placeholderData: keepPreviousData,
  });
};

export const countQuery = (object: ObjectName, filter?: string) =>
  queryOptions({
    queryKey: [object, 'count', filter ?? ''],
    queryFn: ({ signal, client, queryKey }) => {
      const read = () =>
        http.get<Count>(place(object).count ?? place(object).list, { query: { filter }, signal });
      return place(object).kept ? readOrKnown(client, queryKey, read) : read();
    },
    enabled: unlessRefused(place(object).count !== undefined),
    placeholderData: keepPreviousData,
  });

export interface Groups {
  items: RowGroup[];
  capped: boolean;
}

/** Counts and sums by the values of a field; without one, of all together. */
export const groupsQuery = (object: ObjectName, asked: { by?: string; sum?: string; filter?: string }) =>
  queryOptions({
    queryKey: [object, 'groups', asked],
    queryFn: ({ signal }) =>
      http.get<Groups>(place(object).groups ?? place(object).list, { query: { ...asked }, signal }),
    enabled: unlessRefused(place(object).groups !== undefined),
    placeholderData: keepPreviousData,
  });

export const oneQuery = <One>(object: ObjectName, id: string) =>
  queryOptions({
    queryKey: [object, 'one', id],
    queryFn: ({ signal, client, queryKey }) => {
      const read = () => http.read<One>(place(object).one, { path: { id }, signal }).then(isIt(id));
      return place(object).kept ? readOrKnown(client, queryKey, read) : read();
    },
  });

/** Beside the records lie other things, `/api/cases/states`: who names one by that looks for what is not there. */
const isIt =
  (id: string) =>
  <One>(answer: Answer<One>): Answer<One> => {
    const found = String((answer.data as { id?: unknown }).id ?? '');
    if (found.toLowerCase() === id.toLowerCase()) return answer;
    throw new Problem(400, { errors: [{ pointer: 'id', message: '' }] });
  };

/** A new record; a repeat with the same key changes nothing. */
export function useCreate<One extends object>(object: ObjectName) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: unknown; key: string }) =>
      http.post<One>(place(object).list, input, { idempotencyKey: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [object] }),
  });
}
