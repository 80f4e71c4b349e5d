import { type InfiniteData, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ObjectName } from '@/lib/objects';
import type { Page } from '@/lib/query';
import type { ObjectDescription } from './object';
import { oneQuery } from './queries';
import { save } from './save';

type Pages<Row> = InfiniteData<Page<Row>>;

/** A row as a list has it: what is not in the list is not known of it. */
export type Versioned = { id: string; version?: number };

export interface RowChange<Row> {
  row: Row;
  change: Record<string, unknown>;
  /** Whether it takes an earlier change back. */
  undoes?: boolean;
}

export interface ChangedRow<Row> {
  row: Row;
  /** Fields that somebody else changed meanwhile; they were kept. */
  others: string[];
  /** What takes it back; nothing where nothing was written. */
  back?: RowChange<Row>;
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
 * Changes one row of a list by a merge patch: shown at once, taken back when it is refused, laid onto what somebody else
 * changed. The row stays where it is, also when it would now stand elsewhere; the next time that the list is asked for it
 * finds its place.
 */
export function useRowPatch<Row extends Versioned>({ name: object, fields }: ObjectDescription<Row>) {
  const queries = useQueryClient();
  return useCallback(
    async ({ row, change, undoes }: RowChange<Row>): Promise<ChangedRow<Row>> => {
      await queries.cancelQueries({ queryKey: [object, 'list', 'rows'] });
      putRow(queries, object, { ...row, ...change });
      let server = row;
      try {
        const version = row.version === undefined ? undefined : `"${row.version}"`;
        const known = fields.filter(({ column, fact }) => column && fact).map(({ id }) => id);
        const { data, etag, others, back } = await save<Row>(object, {
          id: row.id,
          version,
          change,
          seen: row,
          known,
          fields,
          undoes,
          onTheirs: (theirs) => {
            server = { ...row, ...emptied(change), ...theirs };
            putRow(queries, object, server);
          },
        });
        const changed = { ...row, ...emptied(change), ...data };
        putRow(queries, object, changed);
        queries.setQueryData(oneQuery<Row>(object, row.id).queryKey, { data, etag });
        void queries.invalidateQueries({ queryKey: [object], refetchType: 'none' });
        return { row: changed, others, back: back && { row: changed, change: back, undoes: true } };
      } catch (problem) {
        putRow(queries, object, server);
        void queries.invalidateQueries({ queryKey: [object] });
        throw problem;
      }
    },
    [object, fields, queries],
  );
}

/** An answer leaves out what is empty. */
function emptied(change: Record<string, unknown>) {
  return Object.fromEntries(Object.keys(change).map((field) => [field, null]));
}
