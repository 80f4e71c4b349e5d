import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { isProblem } from './problem';
import { sessionQuery } from './session';

const key = 'guanxi.lastKnown';

interface Kept {
  person: string;
  parts: Record<string, { data: unknown; at: number }>;
}

function kept(person: string): Kept {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
    if (found?.person === person && found.parts) return found;
  } catch {
    // as if there were none
  }
  return { person, parts: {} };
}

const personOf = (queries: QueryClient) => queries.getQueryData(sessionQuery.queryKey)?.user?.id;

/** Remembers on this device what was read last of whoever is signed in; of nobody else anything stays. */
export function keepKnown(queries: QueryClient, [part]: QueryKey, data: unknown): void {
  const person = personOf(queries);
  if (!person) return;
  const { parts } = kept(person);
  try {
    localStorage.setItem(
      key,
      JSON.stringify({ person, parts: { ...parts, [String(part)]: { data, at: Date.now() } } }),
    );
  } catch {
    // a device without room remembers nothing
  }
}

export function forgetKnown(): void {
  localStorage.removeItem(key);
}

/**
 * Reads what a person is and wants; while nobody can be reached, what was read last stands there, and the read has failed all
 * the same, so that it is made again. A refusal is final: then nothing is remembered.
 */
export async function readOrKnown<T>(
  queries: QueryClient,
  queryKey: QueryKey,
  read: () => Promise<T>,
): Promise<T> {
  try {
    const data = await read();
    keepKnown(queries, queryKey, data);
    return data;
  } catch (problem) {
    if (!isProblem(problem)) throw problem;
    if (problem.away) showKnown(queries, queryKey);
    else if (problem.status === 401 || problem.status === 403) forgetKnown();
    throw problem;
  }
}

function showKnown(queries: QueryClient, queryKey: QueryKey): void {
  const person = personOf(queries);
  const known = person && kept(person).parts[String(queryKey[0])];
  if (known && queries.getQueryData(queryKey) === undefined)
    queries.setQueryData(queryKey, known.data, { updatedAt: known.at });
}
