import type { Page } from '@/lib/query';

/** Which page of a list, and where in the list it begins. */
export interface PageAsked {
  at: number;
  after?: string;
  limit?: number;
}

/** The pages that somebody looks at, and those that were kept as they are although the list may have changed. */
export interface Watched {
  first: number;
  last: number;
  stale: Set<number>;
}

/** The pages of a list as they are kept, with what each was asked for by. */
export interface KeptPages {
  pages: { items: unknown[] }[];
  pageParams: PageAsked[];
}

type Row = { id: string };

/**
 * Lays what a page is now onto what it was, while the pages after it are kept. A page keeps the stretch of the list that it
 * stands for: rows that came in push none over its end, rows that went pull none in.
 *
 * @param following the row with which the next page begins
 */
export function laid<R extends Row>(kept: Page<R>, fresh: Page<R>, following: string | undefined): Page<R> {
  if (!kept.next || !fresh.next || following === undefined) return fresh;
  const ids = fresh.items.map(({ id }) => id);
  const last = ids.lastIndexOf(kept.items.at(-1)?.id ?? '');
  if (last >= 0) return { ...fresh, items: fresh.items.slice(0, last + 1), next: kept.next };
  const beyond = ids.indexOf(following);
  if (beyond >= 0) return { ...fresh, items: fresh.items.slice(0, beyond), next: kept.next };
  const shared = kept.items.findLastIndex(({ id }) => ids.includes(id));
  if (shared < 0) return fresh;
  return { ...fresh, items: [...fresh.items, ...kept.items.slice(shared + 1)], next: kept.next };
}

/** Each row once: one that moved up stands where it is now, not where a page that was kept still has it. */
export function rowsOf<R>(pages: Page<R>[]): R[] {
  if (pages.length === 1) return pages[0]?.items ?? [];
  const seen = new Set<string>();
  return pages
    .flatMap(({ items }) => items)
    .filter((row) => {
      const { id } = row as Row;
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
}

/** Whether a page that is there already has to be asked for again: the beginning, and what somebody looks at. */
export function isWatched({ first, last }: Watched, at: number): boolean {
  return at === 0 || (at >= first && at <= last);
}

/** The pages in which some rows of the list are. */
export function pagesOf(pages: { items: unknown[] }[], from: number, to: number): [number, number] {
  let count = 0;
  let first = 0;
  for (const [at, { items }] of pages.entries()) {
    if (count <= from) first = at;
    count += items.length;
    if (count > to) return [first, at];
  }
  return [first, Math.max(0, pages.length - 1)];
}

/** The cursor with which the page begins that has a row. */
export function cursorAt({ pages, pageParams }: KeptPages, row: number): string | undefined {
  const [at] = pagesOf(pages, row, row);
  return pageParams[at]?.after;
}

/** The row with which the page of a cursor begins; the first when there is no such page. */
export function rowOf({ pages, pageParams }: KeptPages, after: string | undefined): number {
  const at = pageParams.findIndex((page) => page.after === after);
  return pages.slice(0, Math.max(0, at)).reduce((rows, { items }) => rows + items.length, 0);
}
