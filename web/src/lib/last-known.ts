import type { QueryClient, QueryFunctionContext, QueryKey } from '@tanstack/react-query';
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

/** Most of what was read besides who somebody is and what they want. */
const most = 120;
const read = 'read ';
const refusals = [401, 403, 404];

type Parts = Kept['parts'];

const nameOf = (key: QueryKey) => (key.length === 1 ? String(key[0]) : read + JSON.stringify(key));
const isRead = (name: string) => name.startsWith(read);

function only(parts: Parts, wanted: (name: string) => boolean): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => wanted(name)));
}

function latest(parts: Parts): Parts {
  const reads = Object.entries(parts).filter(([name]) => isRead(name));
  const kept = new Set(
    reads
      .toSorted(([, a], [, b]) => b.at - a.at)
      .map(([name]) => name)
      .slice(0, most),
  );
  return only(parts, (name) => !isRead(name) || kept.has(name));
}

/** Whoever has other rights than before finds nothing of what they read with those. */
function withRights(parts: Parts, name: string, data: unknown): Parts {
  const rightsOf = (profile: unknown) =>
    JSON.stringify((profile as { rights?: string[] } | undefined)?.rights);
  if (name !== 'profile' || !parts.profile || rightsOf(parts.profile.data) === rightsOf(data)) return parts;
  return only(parts, (each) => !isRead(each));
}

function write(person: string, parts: Parts): void {
  try {
    localStorage.setItem(key, JSON.stringify({ person, parts }));
  } catch {
    // a device without room remembers nothing
  }
}

const personOf = (queries: QueryClient) => queries.getQueryData(sessionQuery.queryKey)?.user?.id;

/** Remembers on this device what was read last of whoever is signed in; of nobody else anything stays. */
export function keepKnown(queries: QueryClient, queryKey: QueryKey, data: unknown): void {
  const person = personOf(queries);
  if (!person) return;
  const name = nameOf(queryKey);
  const parts = withRights(kept(person).parts, name, data);
  write(person, latest({ ...parts, [name]: { data, at: Date.now() } }));
}

export function forgetKnown(): void {
  localStorage.removeItem(key);
}

/** Who may not be who they were has nothing here; who may not read one thing still has the others. */
function forget(queries: QueryClient, queryKey: QueryKey, status: number | undefined): void {
  const name = nameOf(queryKey);
  const person = personOf(queries);
  if (status === 401 || (status === 403 && !isRead(name))) return forgetKnown();
  if (!isRead(name) || !person) return;
  write(
    person,
    only(kept(person).parts, (each) => each !== name),
  );
}

/**
 * Reads what a person is and wants, and small things that they look at; while nobody can be reached, what was read last stands
 * there, and the read has failed all the same, so that it is made again. A refusal is final: then nothing is remembered.
 */
export async function readOrKnown<T>(
  queries: QueryClient,
  queryKey: QueryKey,
  read: () => Promise<T>,
  shape: (data: T) => unknown = (data) => data,
): Promise<T> {
  try {
    const data = await read();
    keepKnown(queries, queryKey, shape(data));
    return data;
  } catch (problem) {
    if (!isProblem(problem)) throw problem;
    if (problem.away) showKnown(queries, queryKey);
    else if (refusals.includes(problem.status)) forget(queries, queryKey, problem.status);
    throw problem;
  }
}

/** The same as what a query asks. */
export const orKnown =
  <T>(read: (signal: AbortSignal) => Promise<T>) =>
  ({ client, queryKey, signal }: QueryFunctionContext) =>
    readOrKnown(client, queryKey, () => read(signal));

function showKnown(queries: QueryClient, queryKey: QueryKey): void {
  const person = personOf(queries);
  const known = person && kept(person).parts[nameOf(queryKey)];
  if (known && queries.getQueryData(queryKey) === undefined)
    queries.setQueryData(queryKey, known.data, { updatedAt: known.at });
}
