/** Of the groups and rows by number of orders the last holds all with so many and more. */
export const most = 7;

/** The number of a model's checks whose rows the page lists: customers by their repeat orders, or all these until a day. */
export type Counted = { model: number } & ({ repeats: number } | { until: string });

/** The same in the URL. */
export interface CountedSearch {
  model?: number;
  repeats?: number;
  until?: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function whole(value: unknown, least: number, greatest: number): number | undefined {
  const number = Number(value ?? Number.NaN);
  return Number.isInteger(number) && number >= least && number <= greatest ? number : undefined;
}

export function readCountedSearch(raw: Record<string, unknown>): CountedSearch {
  return {
    model: whole(raw.model, 1, Number.MAX_SAFE_INTEGER),
    repeats: whole(raw.repeats, 0, most),
    until: typeof raw.until === 'string' && day.test(raw.until) ? raw.until : undefined,
  };
}

export function countedIn({ model, repeats, until }: CountedSearch): Counted | undefined {
  if (model === undefined) return undefined;
  if (repeats !== undefined) return { model, repeats };
  return until === undefined ? undefined : { model, until };
}
