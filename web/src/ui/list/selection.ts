/** Which rows are chosen: some, or all that the question matches but some. */
export type Selection = { all: false; ids: ReadonlySet<string> } | { all: true; except: ReadonlySet<string> };

export const nothing: Selection = { all: false, ids: new Set() };
export const everything: Selection = { all: true, except: new Set() };

export function isChosen(selection: Selection, id: string): boolean {
  return selection.all ? !selection.except.has(id) : selection.ids.has(id);
}

/** Whether nothing is chosen for certain; of all matching some are left however many are excepted. */
export function isNothing(selection: Selection): boolean {
  return !selection.all && selection.ids.size === 0;
}

export function choose(selection: Selection, ids: readonly string[], on: boolean): Selection {
  const marked = new Set(selection.all ? selection.except : selection.ids);
  for (const id of ids) {
    if (on === selection.all) marked.delete(id);
    else marked.add(id);
  }
  return selection.all ? { all: true, except: marked } : { all: false, ids: marked };
}

/** The same after somebody chose some of these, and none of the rest of them. */
export function chooseAmong(
  selection: Selection,
  ids: readonly string[],
  chosen: Readonly<Record<string, boolean>>,
): Selection {
  const [on, off] = [ids.filter((id) => chosen[id]), ids.filter((id) => !chosen[id])];
  return choose(choose(selection, off, false), on, true);
}

/** From one row to another, whichever stands first; only the one when the other has gone. */
export function rangeOf(ids: readonly string[], from: string | undefined, to: string): string[] {
  const start = from === undefined ? -1 : ids.indexOf(from);
  const end = ids.indexOf(to);
  if (start < 0 || end < 0) return [to];
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/** How many are chosen, as far as it is known how many match. */
export function chosenCount(selection: Selection, matching: number | undefined): number | undefined {
  if (!selection.all) return selection.ids.size;
  return matching === undefined ? undefined : Math.max(0, matching - selection.except.size);
}
