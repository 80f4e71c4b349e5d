/** A field that two people changed to different values since it was read. */
export interface Clash {
  field: string;
  before: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  /** What must be decided; empty when the changes go together. */
  clashes: Clash[];
  /** What somebody else changed besides. */
  others: string[];
  /** What is left of the change: without what is so already. */
  change: Record<string, unknown>;
}

const kept = ['version', 'changedAt', 'createdAt', 'id'];

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/**
 * Lays a change onto the record as somebody else has left it. Without knowing what was there before, every field that now
 * differs from mine has to be asked about.
 *
 * @param known the fields that were seen before, where they were not all
 */
export function merge(
  before: object | undefined,
  change: Record<string, unknown>,
  theirs: object,
  known?: string[],
): Merged {
  const was = (before ?? {}) as Record<string, unknown>;
  const is = theirs as Record<string, unknown>;
  const clashes: Clash[] = [];
  const left: Record<string, unknown> = {};
  for (const [field, mine] of Object.entries(change)) {
    if (same(mine, is[field])) continue;
    left[field] = mine;
    if (!before || !same(was[field], is[field]))
      clashes.push({ field, before: was[field] ?? null, mine, theirs: is[field] ?? null });
  }
  const others = before
    ? Object.keys({ ...was, ...is }).filter(
        (field) =>
          !kept.includes(field) &&
          (known?.includes(field) ?? true) &&
          !(field in change) &&
          !same(was[field], is[field]),
      )
    : [];
  return { clashes, others, change: left };
}

export type Choice = 'mine' | 'theirs';

/** The change that remains after somebody chose per field; theirs needs no writing. */
export function decided(
  { change, clashes }: Merged,
  choices: Record<string, Choice>,
): Record<string, unknown> {
  const given = clashes.filter(({ field }) => choices[field] === 'theirs').map(({ field }) => field);
  return Object.fromEntries(Object.entries(change).filter(([field]) => !given.includes(field)));
}
