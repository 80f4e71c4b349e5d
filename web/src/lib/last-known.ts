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

/** Most of what was read of one kind, besides who somebody is and what they want: names push no lists out. */
const most = 30;
const read = 'read ';
const refusals = [401, 403, 404];

type Parts = Kept['parts'];

const nameOf = (key: QueryKey) => (key.length === 1 ? String(key[0]) : read + JSON.stringify(key));
const isRead = (name: string) => name.startsWith(read);

function only(parts: Parts, wanted: (name: string) => boolean): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => wanted(name)));
}

function kindOf(name: string): string {
  const key = JSON.parse(name.slice(read.length)) as unknown[];
  return key.slice(0, Math.min(2, key.length - 1)).join(' ');
}

function latest(parts: Parts): Parts {
  const reads = Object.keys(parts).filter(isRead);
  const byAge = reads.toSorted((a, b) => (parts[b]?.at ?? 0) - (parts[a]?.at ?? 0));
  const counts = new Map<string, number>();
  const kept = new Set(
    byAge.filter((name) => {
      const count = (counts.get(kindOf(name)) ?? 0) + 1;
      counts.set(kindOf(name), count);
      return count <= most;
    }),
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

function showKnown(queries: QueryClient, queryKey: QueryKey): void {
  const person = personOf(queries);
  const known = person && kept(person).parts[nameOf(queryKey)];
  if (known && queries.getQueryData(queryKey) === undefined)
    queries.setQueryData(queryKey, known.data, { updatedAt: known.at });
}

/** The same of something that is read page by page: its first one. */
export function readPageOrKnown<T>(
  queries: QueryClient,
  queryKey: QueryKey,
  pageParam: unknown,
  read: () => Promise<T>,
): Promise<T> {
  if (pageParam) return read();
  return readOrKnown(queries, queryKey, read, (page) => ({ pages: [page], pageParams: [null] }));
}
