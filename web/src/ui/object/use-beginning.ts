import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ObjectName } from '@/lib/objects';
import type { KeptPages } from './kept-pages';
import { type Asked, rowsQuery } from './queries';

/** Whether the rows that begin there are kept and have a page that begins at `after`. */
function leadsTo(queries: QueryClient, object: ObjectName, asked: Asked, after: string): boolean {
  const kept = queries.getQueryData(rowsQuery(object, asked).queryKey) as KeptPages | undefined;
  return kept?.pageParams.some((page) => page.after === after) ?? false;
}

/** Where all the rows begin that are kept for a question. */
function beginnings(queries: QueryClient, object: ObjectName, asked: Asked): (string | undefined)[] {
  return queries
    .getQueryCache()
    .findAll({ queryKey: [object, 'list', 'rows', asked] })
    .map(({ queryKey }) => (queryKey[3] as Asked).after);
}

/**
 * Where the rows begin in which a place is shown: those that are shown now or were kept, when they have a page that begins
 * there; otherwise they begin there themselves. So nothing is read twice while the address follows who scrolls, or by Back.
 */
export function useBeginning(object: ObjectName, asked: Asked, after: string | undefined) {
  const queries = useQueryClient();
  const question = JSON.stringify([object, asked]);
  const find = (now?: string) => {
    if (after === undefined) return undefined;
    const may = [now, undefined, ...beginnings(queries, object, asked)];
    const has = (begin: string | undefined) => leadsTo(queries, object, { ...asked, after: begin }, after);
    return may.some(has) ? may.find(has) : after;
  };
  const [held, setHeld] = useState(() => ({ question, after, begin: find() }));
  if (held.question === question && held.after === after) return held.begin;
  const begin = find(held.question === question ? held.begin : undefined);
  setHeld({ question, after, begin });
  return begin;
}
