export const layouts = ['table', 'board', 'calendar', 'split', 'chart'] as const;
export type Layout = (typeof layouts)[number];

/** What a list keeps in the URL: the question, how the answer is shown, and the place in it. */
export interface ListSearch {
  q?: string;
  filter?: string;
  sort?: string;
  limit?: number;
  /** Columns in their order, some of them pinned: `name!.stage~220!.amount`. */
  cols?: string;
  /** The field whose values make groups: of the table, or of the chart. */
  group?: string;
  /** Which of those groups are open, as `open-groups.ts` has them. */
  open?: string;
  /** The pipeline whose stages are the columns of the board. */
  pipeline?: string;
  /** What the chart shows of each group; without it how many. */
  sum?: string;
  as?: Layout;
  /** The saved view that this began with. */
  view?: string;
  /** Where in the list somebody is: the cursor with which the page begins that they look at. */
  after?: string;
  /** The month, or the first day of the week, that the calendar shows. */
  on?: string;
  /** The record that is looked at beside the list. */
  one?: string;
}

/** How the address takes a change: as a step that Back undoes, or instead of what it was. */
export interface Going {
  replace: boolean;
  /** False where the page stays as it is scrolled. */
  resetScroll?: boolean;
}

/** What a saved view keeps; the rest is only where somebody stands in it. */
export const kept = ['q', 'filter', 'sort', 'limit', 'cols', 'group', 'pipeline', 'sum', 'as'] as const;

const sizes = [50, 100, 200];
export const defaultSize = 50;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;
}

function shaped(value: unknown, shape: RegExp): string | undefined {
  const found = text(value);
  return found && shape.test(found) ? found : undefined;
}

/** The part of a URL that is a list's; what it does not know or cannot read is not there. */
export function readListSearch(raw: Record<string, unknown>): ListSearch {
  const limit = Number(raw.limit);
  const search: ListSearch = {
    q: text(raw.q),
    filter: text(raw.filter),
    sort: shaped(raw.sort, /^-?\w+(,-?\w+)*$/),
    after: text(raw.after),
    limit: sizes.includes(limit) && limit !== defaultSize ? limit : undefined,
    cols: shaped(raw.cols, /^\w+(~\d{2,3})?!?(\.\w+(~\d{2,3})?!?)*$/),
    group: shaped(raw.group, /^\w+$/),
    open: text(raw.open),
    pipeline: shaped(raw.pipeline, /^[\w-]+$/),
    sum: shaped(raw.sum, /^\w+$/),
    as: layouts.find((layout) => layout === raw.as),
    view: shaped(raw.view, /^[\w-]+$/),
    on: shaped(raw.on, /^\d{4}-\d\d(-\d\d)?$/),
    one: shaped(raw.one, /^[\w-]+$/),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

export function quoted(value: string): string {
  return `"*${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}*"`;
}

/** The filter that the server gets: the quick search on any of these fields and the chips, both must hold. */
export function serverFilter({ q, filter }: ListSearch, quick: string[]): string | undefined {
  const found = q?.trim() && quick.map((field) => `${field}==${quoted(q.trim())}`).join(',');
  return both(found || undefined, filter);
}

/** One filter that holds where both do; an "or" keeps its brackets. */
export function both(one: string | undefined, other: string | undefined): string | undefined {
  const bracketed = (filter: string) => (filter.includes(',') ? `(${filter})` : filter);
  return one && other ? `${bracketed(one)};${bracketed(other)}` : one || other || undefined;
}

/** A changed question starts at its first page. */
export function ask(search: ListSearch, change: Partial<ListSearch>): ListSearch {
  return { ...search, after: undefined, ...change };
}
