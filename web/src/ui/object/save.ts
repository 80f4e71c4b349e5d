import { type Answer, http } from '@/lib/http';
import { type ObjectName, objects } from '@/lib/objects';
import { isProblem } from '@/lib/problem';
import { askAbout } from './conflicts';
import { merge } from './merge';

export interface Change<One extends object = object> {
  id: string;
  /** The version that the person saw, as an ETag. */
  version: string;
  change: Record<string, unknown>;
  /** The record as the person saw it: with it changes of different fields go together without a question. */
  seen?: One;
}

export interface Saved<One> extends Answer<One> {
  /** Fields that somebody else changed meanwhile; they were kept. */
  others: string[];
}

/**
 * Writes a change and never over somebody else's: when they were faster it is laid onto what they left, and who wrote it
 * is asked about every field that both changed.
 */
export async function save<One extends object>(
  object: ObjectName,
  { id, version, change, seen }: Change<One>,
): Promise<Saved<One>> {
  const { one } = objects[object];
  const others = new Set<string>();
  let before: object | undefined = seen;
  let wanted = change;
  let known = version;
  for (;;) {
    try {
      const answer = await http.patch<One>(one, wanted, { path: { id }, version: known });
      return { ...answer, others: [...others] };
    } catch (problem) {
      if (!isProblem(problem) || problem.status !== 412) throw problem;
    }
    const now = await http.read<One>(one, { path: { id } });
    const merged = merge(before, wanted, now.data);
    merged.others.forEach((field) => others.add(field));
    wanted = merged.clashes.length > 0 ? await askAbout({ object, id, merged }) : merged.change;
    if (Object.keys(wanted).length === 0) return { ...now, others: [...others] };
    before = now.data;
    known = now.etag ?? `"${(now.data as { version?: number }).version}"`;
  }
}
