/** What a list keeps in the URL. */
export interface ListSearch {
  q?: string;
  filter?: string;
  sort?: string;
  after?: string;
  limit?: number;
}

const sizes = [50, 100, 200];
export const pageSizes = sizes;
export const defaultSize = 50;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;
}

export function readListSearch(raw: Record<string, unknown>): ListSearch {
  const limit = Number(raw.limit);
  return {
    q: text(raw.q),
    filter: text(raw.filter),
    sort: text(raw.sort),
    after: text(raw.after),
    limit: sizes.includes(limit) && limit !== defaultSize ? limit : undefined,
  };
}

function quoted(value: string): string {
  return `"*${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}*"`;
}

/** The filter that the server gets: the quick search on one field and the chips, both must hold. */
export function serverFilter({ q, filter }: ListSearch, quickField: string): string | undefined {
  const quick = q?.trim() ? `${quickField}==${quoted(q.trim())}` : undefined;
  if (quick && filter) return `${quick};${filter.includes(',') ? `(${filter})` : filter}`;
  return quick ?? filter;
}

/** A changed question starts at its first page. */
export function ask(search: ListSearch, change: Partial<ListSearch>): ListSearch {
  return { ...search, after: undefined, ...change };
}
