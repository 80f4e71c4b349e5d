import { type InfiniteData, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Answer, http } from '@/lib/http';
import { type ObjectName, objects } from '@/lib/objects';
import type { Page } from '@/lib/query';
import { oneQuery } from './queries';

type Pages<Row> = InfiniteData<Page<Row>>;

/** A row as a list has it: what is not in the list is not known of it. */
export type Versioned = { id: string; version?: number };

export interface RowChange<Row> {
  row: Row;
  change: Record<string, unknown>;
}

function putRow<Row extends Versioned>(queries: QueryClient, object: ObjectName, changed: Row) {
  queries.setQueriesData<Pages<Row>>({ queryKey: [object, 'list', 'rows'] }, (data) =>
    data?.pages
      ? {
          ...data,
          pages: data.pages.map((page) =>
            page.items.some(({ id }) => id === changed.id)
              ? { ...page, items: page.items.map((row) => (row.id === changed.id ? changed : row)) }
              : page,
          ),
        }
      : data,
  );
}

/**
 * Changes one row of a list by a merge patch: shown at once, taken back when it is refused. The row stays where it is,
 * also when it would now stand elsewhere; the next time that the list is asked for it finds its place.
 */
export function useRowPatch<Row extends Versioned>(object: ObjectName) {
  const queries = useQueryClient();
  return useCallback(
    async ({ row, change }: RowChange<Row>): Promise<Row> => {
      const path = objects[object].one;
      await queries.cancelQueries({ queryKey: [object, 'list', 'rows'] });
      putRow(queries, object, { ...row, ...change });
      try {
        const version = row.version === undefined ? await currentVersion(object, row.id) : `"${row.version}"`;
        const answer: Answer<Row> = await http.patch<Row>(path, change, { path: { id: row.id }, version });
        const changed = { ...row, ...emptied(change), ...answer.data };
        putRow(queries, object, changed);
        queries.setQueryData(oneQuery<Row>(object, row.id).queryKey, answer);
        void queries.invalidateQueries({ queryKey: [object], refetchType: 'none' });
        return changed;
      } catch (problem) {
        putRow(queries, object, row);
        void queries.invalidateQueries({ queryKey: [object] });
        throw problem;
      }
    },
    [object, queries],
  );
}

async function currentVersion(object: ObjectName, id: string) {
  return (await http.read(objects[object].one, { path: { id } })).etag;
}

/** An answer leaves out what is empty. */
function emptied(change: Record<string, unknown>) {
  return Object.fromEntries(Object.keys(change).map((field) => [field, null]));
}

/** The patch that takes a change back. */
export function inverse<Row extends object>(row: Row, change: Record<string, unknown>) {
  const before = row as Record<string, unknown>;
  return Object.fromEntries(Object.keys(change).map((field) => [field, before[field] ?? null]));
}
