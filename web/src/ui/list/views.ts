import { kept, type Layout, type ListSearch, readListSearch } from './list-search';

/** A question that somebody keeps under a name, for themselves or for all. */
export interface SavedView {
  id: string;
  version: number;
  object: string;
  name: string;
  shared: boolean;
  ownerId: string;
  /** Is opened where whoever asks wants nothing else. */
  isDefault: boolean;
  /** Its place among the others. */
  position: number;
  /** The list's part of a URL: `filter=kind==PERSON&sort=name`. */
  query: string;
}

/** Stands in the URL when all records are wanted though there is a view that opens by itself. */
export const all = 'all';

/** What of a search a view keeps, written always the same way. */
export function questionOf(search: ListSearch): string {
  const query = new URLSearchParams();
  for (const name of kept) {
    const value = search[name];
    if (value !== undefined && !(name === 'as' && value === 'table')) query.set(name, String(value));
  }
  return query.toString();
}

export function readQuestion(query: string): ListSearch {
  const search = readListSearch(Object.fromEntries(new URLSearchParams(query)));
  return Object.fromEntries(
    kept.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])),
  );
}

/** Whether a URL asks for nothing of its own, so that a view may say what is shown. */
export function isBare(search: ListSearch): boolean {
  return kept.every((name) => search[name] === undefined) && search.after === undefined;
}

/** The view that opens by itself. */
export function usualView(views: SavedView[]): SavedView | undefined {
  return views.find(({ isDefault }) => isDefault);
}

/** The search that the URL means: its own, or that of the view which it names, or of the one that opens by itself. */
export function meant(search: ListSearch, views: SavedView[], usual: Layout = 'table'): ListSearch {
  if (!isBare(search) || search.view === all) return laidOut(search, usual);
  const view = search.view ? views.find(({ id }) => id === search.view) : usualView(views);
  return laidOut(view ? { ...search, ...readQuestion(view.query), view: view.id } : search, usual);
}

/** A view that names no layout is a table, whatever its list usually is. */
function laidOut(search: ListSearch, usual: Layout): ListSearch {
  if (search.as || usual === 'table') return search;
  return { ...search, as: search.view && search.view !== all ? 'table' : usual };
}

/** A search as the URL must say it: one that asks for nothing, in a view or beside one that opens by itself, says so. */
export function told(search: ListSearch, views: SavedView[]): ListSearch {
  const filled = search.view ? search.view !== all : usualView(views) !== undefined;
  return filled && isBare(search) ? { ...search, as: 'table' } : search;
}

export function isChanged(search: ListSearch, view: SavedView): boolean {
  return questionOf(search) !== questionOf(readQuestion(view.query));
}
