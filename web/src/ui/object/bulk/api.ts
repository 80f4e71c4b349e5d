import { queryOptions } from '@tanstack/react-query';
import type { BulkChange, BulkError, ChangesPath } from '@/api/types';
import { http } from '@/lib/http';
import { type ObjectName, type ObjectPlace, objects } from '@/lib/objects';
import type { Page } from '@/lib/query';
import type { Selection } from '../../list/selection';

export type Wanted = { change: Record<string, unknown> } & (
  { ids: string[] } | { filter: string; except: string[] } | { all: true; except: string[] }
);

/** How often a running change is asked after. */
const beat = 700;

/** Where the changes of an object are; undefined when it has none. */
export function changesOf(object: ObjectName): ChangesPath | undefined {
  const place: ObjectPlace = objects[object];
  return place.changes;
}

function at<Rest extends '' | '/{id}' | '/{id}/errors' | '/{id}/state'>(object: ObjectName, rest: Rest) {
  const changes = changesOf(object);
  if (!changes) throw new Error(`${object} are not changed in bulk`);
  return `${changes}${rest}` as const;
}

export function runs(change: BulkChange | undefined): boolean {
  return change?.state === 'QUEUED' || change?.state === 'RUNNING';
}

/** Whether it can be taken back; what was taken back among these is not once more. */
export function canUndo(change: BulkChange, all: BulkChange[]): boolean {
  const undone = (other: BulkChange) => other.undoOf === change.id && (other.changed > 0 || runs(other));
  return change.changed > 0 && !runs(change) && !all.some(undone);
}

export function wanted(
  selection: Selection,
  filter: string | undefined,
  change: Record<string, unknown>,
): Wanted {
  if (!selection.all) return { ids: [...selection.ids], change };
  const except = [...selection.except];
  return filter ? { filter, except, change } : { all: true, except, change };
}

/** More rows than one request may name. */
export const mostIds = 1000;

export async function startChange(object: ObjectName, body: Wanted | { undo: string }, key: string) {
  return (await http.post<BulkChange>(at(object, ''), body, { idempotencyKey: key })).data;
}

export async function cancelChange(object: ObjectName, id: string) {
  return (await http.put<BulkChange>(at(object, '/{id}/state'), { state: 'CANCELLED' }, { path: { id } }))
    .data;
}

/** Everything about changes lies under a name of its own: news of rows says nothing about them. */
export const changeQuery = (object: ObjectName, id: string | undefined) =>
  queryOptions({
    queryKey: ['changes', object, 'one', id],
    queryFn: ({ signal }) => http.get<BulkChange>(at(object, '/{id}'), { path: { id: id ?? '' }, signal }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data && !runs(state.data) ? false : beat),
  });

export const changesQuery = (object: ObjectName, enabled: boolean) =>
  queryOptions({
    queryKey: ['changes', object, 'list'],
    queryFn: ({ signal }) => http.get<Page<BulkChange>>(at(object, ''), { query: { limit: 20 }, signal }),
    enabled,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.some(runs) ? beat : false),
  });

export const changeErrorsQuery = (object: ObjectName, id: string | undefined) =>
  queryOptions({
    queryKey: ['changes', object, 'errors', id],
    queryFn: ({ signal }) =>
      http.get<Page<BulkError>>(at(object, '/{id}/errors'), {
        path: { id: id ?? '' },
        query: { limit: 100 },
        signal,
      }),
    enabled: id !== undefined,
  });
