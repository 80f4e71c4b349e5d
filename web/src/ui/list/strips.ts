import type { ReactNode, Ref } from 'react';

/** What the row that is drawn for a strip takes, so that it is known how high it is. */
export interface StripPlace {
  ref?: Ref<HTMLTableRowElement>;
  'data-index': number;
}

/** Stands between the rows of a table: the head of a group, or what says how its rows go on. */
export interface Between {
  key: string;
  /** The row before which it stands. */
  before: number;
  /** Stays in sight over the rows behind it. */
  stays?: boolean;
  draw: (place: StripPlace) => ReactNode;
}

/** A row by its number, or what stands between two. */
export type Strip = number | Between;

export interface Strips {
  strips: readonly Strip[];
  /** The strip of each row. */
  stripOf: readonly number[];
}

/** All that a table shows, one below the other. */
export function stripsOf(rows: number, between: readonly Between[] = []): Strips {
  const strips: Strip[] = [];
  const stripOf: number[] = [];
  let next = 0;
  for (let row = 0; row <= rows; row++) {
    for (let one = between[next]; one?.before === row; one = between[++next]) strips.push(one);
    if (row < rows) stripOf.push(strips.push(row) - 1);
  }
  return { strips, stripOf };
}

interface Stays {
  kept?: number;
  heads: readonly number[];
  /** Of all strips: what was kept of a longer list is none of this one. */
  count: number;
}

/** The strips that are drawn besides those that are seen, in their order: one that is kept, and the last that stays over them. */
export function drawn(seen: readonly number[], { kept, heads, count }: Stays): number[] {
  const first = seen[0] ?? 0;
  const more = [kept, heads.findLast((head) => head <= first)].filter((strip) => strip !== undefined);
  return [...new Set([...seen, ...more])]
    .filter((strip) => strip >= 0 && strip < count)
    .sort((one, other) => one - other);
}

/** The row of a strip, or the next one after it in this direction. */
export function rowAt(strips: readonly Strip[], at: number, step: 1 | -1): number | undefined {
  for (let next = at; next >= 0 && next < strips.length; next += step) {
    const strip = strips[next];
    if (typeof strip === 'number') return strip;
  }
  return undefined;
}
