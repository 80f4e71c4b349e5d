/** A cell by its record and its field, which stay the same when rows and columns move. */
export interface Cell {
  row: string;
  field: string;
}

/** The records and fields that a grid shows, in their order. */
export interface Lines {
  rows: readonly string[];
  fields: readonly string[];
}

/** Where one is in a grid, and what is open there. */
export interface Held {
  place?: Cell;
  editing?: Cell;
  menu?: string;
  /** Was being edited when its record went. */
  lost?: Cell;
}

/** The same after the list was read again: the place goes to the nearest row when its own has gone, what is open closes. */
export function follow({ place, editing, menu, lost }: Held, before: Lines, now: Lines): Held {
  const stays = editing && now.rows.includes(editing.row) && now.fields.includes(editing.field);
  return {
    place: place && {
      row: nearest(place.row, before.rows, now.rows),
      field: nearest(place.field, before.fields, now.fields),
    },
    editing: stays ? editing : undefined,
    menu: menu !== undefined && now.rows.includes(menu) ? menu : undefined,
    lost: stays ? lost : (editing ?? lost),
  };
}

/** What is still there of what came after it, or else before it. */
function nearest(one: string, before: readonly string[], now: readonly string[]): string {
  const left = new Set(now);
  if (left.has(one) || left.size === 0) return one;
  const at = before.indexOf(one);
  const after = before.slice(at + 1).find((each) => left.has(each));
  return after ?? before.slice(0, at).findLast((each) => left.has(each)) ?? now[0] ?? one;
}
