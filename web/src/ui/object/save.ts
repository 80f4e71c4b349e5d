import { type Answer, http } from '@/lib/http';
import { type ObjectName, type ObjectPlace, objects } from '@/lib/objects';
import { isProblem } from '@/lib/problem';
import { askAbout } from './conflicts';
import { alongWith, merge, type MergedField, same } from './merge';

export interface Change<One extends object = object> {
  id: string;
  /** The version that the person saw, as an ETag; without it what they saw decides what has changed since. */
  version?: string;
  change: Record<string, unknown>;
  /** The record as the person saw it: with it changes of different fields go together without a question. */
  seen?: One;
  /** The fields that they saw, where that was not the whole record but a row of a list. */
  known?: string[];
  /** How its fields are described: which are one value, and which a person can change. */
  fields?: MergedField[];
  /** How it is written, where that is no merge patch of the record. */
  write?: (change: Record<string, unknown>, version: string) => Promise<Answer<One>>;
  /** Whether it takes an earlier change back. */
  undoes?: boolean;
  /** Hears what the server has before somebody is asked what is to become of it. */
  onTheirs?: (theirs: One, etag?: string) => void;
}

export interface Saved<One> extends Answer<One> {
  /** Fields that somebody else changed meanwhile; they were kept. */
  others: string[];
  /** What was written: nothing where it was so already, or somebody else's choice was left. */
  written: Record<string, unknown>;
  /** What takes it back to how the server had it just before. */
  back?: Record<string, unknown>;
}

/**
 * Writes a change and never over somebody else's: when they were faster it is laid onto what they left, and who wrote it
 * is asked about every field that both changed.
 */
export async function save<One extends object>(
  object: ObjectName,
  { id, version, change, seen, known, fields, write, undoes, onTheirs }: Change<One>,
): Promise<Saved<One>> {
  const { one, patch }: ObjectPlace = objects[object];
  const send = (wanted: Record<string, unknown>, at: string) => {
    if (write) return write(wanted, at);
    if (!patch) throw new Error(`${object} are not changed`);
    return http.patch<One>(patch, wanted, { path: { id }, version: at });
  };
  const others = new Set<string>();
  let before: object | undefined = seen;
  let wanted = change;
  let at = version;
  for (;;) {
    try {
      if (at !== undefined) {
        const answer = await send(wanted, at);
        const back = before && inverse(before, wanted, answer.data, fields);
        return { ...answer, others: [...others], written: wanted, back };
      }
    } catch (problem) {
      if (!isProblem(problem) || problem.status !== 412) throw problem;
    }
    const now = await http.read<One>(one, { path: { id } });
    const merged = merge(before, wanted, now.data, { known, fields });
    merged.others.forEach((field) => others.add(field));
    wanted = merged.change;
    if (merged.clashes.length > 0) {
      onTheirs?.(now.data, now.etag);
      const sides = { before, mine: { ...(before ?? now.data), ...merged.change }, theirs: now.data };
      wanted = await askAbout({ object, id, merged, sides, undoes });
    }
    if (Object.keys(wanted).length === 0) return { ...now, others: [...others], written: {} };
    before = now.data;
    at = now.etag ?? `"${(now.data as { version?: number }).version}"`;
  }
}

/** The change that puts back what a record had, with what the server has made of what goes along. */
function inverse(before: object, change: Record<string, unknown>, after: object, fields?: MergedField[]) {
  const was = before as Record<string, unknown>;
  const is = after as Record<string, unknown>;
  const along = Object.keys(change)
    .flatMap((field) => alongWith(fields, field))
    .filter((field) => field in was && !same(was[field], is[field]));
  return Object.fromEntries([...Object.keys(change), ...along].map((field) => [field, was[field] ?? null]));
}
