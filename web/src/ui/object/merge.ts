import type { ObjectField } from './object';

/** What has to be known of a field to lay one change onto another. */
export type MergedField = Pick<ObjectField<never>, 'id' | 'type' | 'currencyIn' | 'with' | 'computed'>;

/** A field that two people changed to different values since it was read. */
export interface Clash {
  field: string;
  before: unknown;
  mine: unknown;
  theirs: unknown;
  /** What goes with it, whoever's is chosen. */
  along?: string[];
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

/** What is one value with a field. */
export function alongWith(fields: MergedField[] = [], id: string): string[] {
  const field = fields.find((each) => each.id === id);
  const currency = field?.type === 'money' ? [field.currencyIn ?? 'currency'] : [];
  return [...currency, ...(field?.with ?? [])];
}

/** Whether a person can have changed a field of this very record; without a description everything that is not kept. */
function changeable(fields: MergedField[] | undefined, id: string, one: object): boolean {
  if (!fields) return !kept.includes(id);
  const field = fields.find((each) => each.id === id);
  const computed = typeof field?.computed === 'function' ? field.computed(one as never) : field?.computed;
  return field !== undefined && !computed && !kept.includes(id);
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

interface Known {
  /** The fields that were seen before, where they were not all. */
  known?: string[];
  /** How they are described. */
  fields?: MergedField[];
}

/**
 * Lays a change onto the record as somebody else has left it. Without knowing what was there before, every field that now
 * differs from mine has to be asked about.
 */
export function merge(
  before: object | undefined,
  change: Record<string, unknown>,
  theirs: object,
  { known, fields }: Known = {},
): Merged {
  const was = (before ?? {}) as Record<string, unknown>;
  const is = theirs as Record<string, unknown>;
  const mine = { ...was, ...change };
  const seen = (field: string) => !known || known.includes(field) || field in was || field in change;
  const moved = (field: string) => before !== undefined && seen(field) && !same(was[field], is[field]);
  const clashes: Clash[] = [];
  const left: Record<string, unknown> = {};
  const heads = headsOf(fields, change, moved);
  for (const field of heads) {
    const along = alongWith(fields, field);
    const wanted = [field, ...along].filter(
      (each) => (each in change || moved(each)) && !same(mine[each], is[each]),
    );
    for (const each of wanted) left[each] = mine[each] ?? null;
    if (wanted.some((each) => !before || moved(each)))
      clashes.push({
        field,
        before: was[field] ?? null,
        mine: mine[field] ?? null,
        theirs: is[field] ?? null,
        ...(along.length > 0 && { along }),
      });
  }
  const asked = heads.flatMap((field) => [field, ...alongWith(fields, field)]);
  const others = Object.keys({ ...was, ...is }).filter(
    (field) =>
      moved(field) &&
      !asked.includes(field) &&
      (known?.includes(field) ?? true) &&
      changeable(fields, field, { ...is, ...change }),
  );
  return { clashes, others, change: left };
}

/** The fields that a change is about; a currency that alone is changed is about the amounts that were changed meanwhile. */
function headsOf(
  fields: MergedField[] = [],
  change: Record<string, unknown>,
  moved: (field: string) => boolean,
): string[] {
  const amounts = fields.filter(
    ({ id, type }) =>
      type === 'money' && moved(id) && alongWith(fields, id).some((currency) => currency in change),
  );
  const all = [...new Set([...Object.keys(change), ...amounts.map(({ id }) => id)])];
  const along = all.flatMap((field) => alongWith(fields, field));
  return all.filter((field) => !along.includes(field));
}

export type Choice = 'mine' | 'theirs';

/** The change that remains after somebody chose per field; theirs needs no writing. */
export function decided(
  { change, clashes }: Merged,
  choices: Record<string, Choice>,
): Record<string, unknown> {
  const given = clashes
    .filter(({ field }) => choices[field] === 'theirs')
    .flatMap(({ field, along = [] }) => [field, ...along]);
  return Object.fromEntries(Object.entries(change).filter(([field]) => !given.includes(field)));
}
