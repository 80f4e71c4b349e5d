import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Cell } from './cells';
import { type Intent, intentOf, isTyping } from './row-keys';
import type { Strips } from './strips';
import type { Then } from './table-types';
import { useHeld } from './use-held';
import { useLeftPlace } from './use-left-place';
import { useTypingOn } from './use-typing-on';
import { useWindow } from './use-window';

interface GridOptions {
  /** The records, in their order. */
  ids: readonly string[];
  /** The fields of the columns, in their order. */
  fields: readonly string[];
  /** Where the records stand among all that is shown. */
  all: Strips;
  rowHeight: number;
  /** Which list it is, where one comes back to it. */
  list?: string;
  scroll: RefObject<HTMLElement | null>;
  canEdit: (row: number, column: number) => boolean;
  /** Marks what lies between two cells, or their rows. */
  reach: (from: Cell, to: Cell, what: 'cells' | 'rows') => void;
  /** Is told that somebody goes elsewhere, and leaves what was marked. */
  leave: () => void;
  choose: (row: string) => void;
  open: (row: string) => void;
  hasMenu: boolean;
}

/** A key that goes on from a place, and not to more of what was marked there. */
const leaves = (intent: Intent) =>
  intent.kind === 'move' ? !intent.reach : ['edge', 'page', 'edit', 'open'].includes(intent.kind);

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Where one is in a grid, what is being edited there, and what keys do about it. */
export function useGrid(options: GridOptions) {
  const { ids, fields, all, rowHeight, scroll } = options;
  const { left, keep } = useLeftPlace(options.list);
  const { held, put } = useHeld(ids, fields, left);
  const { place, editing, menu } = held;
  const wantsFocus = useRef(false);
  const cell = useRef<HTMLElement>(null);
  const typesOn = useTypingOn(held.lost);
  const find = ({ row, field }: Cell) => ({ row: ids.indexOf(row), column: fields.indexOf(field) });
  const at = place && ids.length > 0 && fields.length > 0 ? find(place) : undefined;
  const view = useWindow({ all, height: rowHeight, scroll, kept: at?.row });
  const pageRows = () => Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 2);

  useEffect(() => {
    if (place) keep(place);
  }, [place, keep]);

  // A row that goes takes the focus with it: that goes to the place, too.
  const placed = place?.row;
  useLayoutEffect(() => {
    if (placed === undefined || document.activeElement !== document.body) return;
    cell.current?.focus({ preventScroll: true });
  }, [placed]);

  const cellAt = (row: number, column: number): Cell | undefined => {
    const [id, field] = [ids[within(row, ids.length)], fields[within(column, fields.length)]];
    return id === undefined || field === undefined ? undefined : { row: id, field };
  };

  const go = (row: number, column: number) => {
    const next = cellAt(row, column);
    wantsFocus.current = true;
    put({ place: next });
    view.show(within(row, ids.length));
    return next;
  };

  const edit = (one: Cell) => {
    const { row, column } = find(one);
    if (!options.canEdit(row, column)) return false;
    put({ place: one, editing: one });
    return true;
  };

  /** The editable cell after or before this one, over the ends of rows. */
  const editBeside = (row: number, column: number, step: 1 | -1) => {
    const columns = fields.length;
    for (let next = row * columns + column + step; next >= 0 && next < ids.length * columns; next += step) {
      const [to, from] = [Math.floor(next / columns), next % columns];
      const one = options.canEdit(to, from) && cellAt(to, from);
      if (one) {
        view.show(to);
        put({ place: one, editing: one });
        return;
      }
    }
    put({ editing: undefined });
    go(row, column);
  };

  const follow = (intent: Intent): boolean => {
    if (typesOn()) return true;
    if (leaves(intent)) options.leave();
    const { row, column } = at ?? {
      row: intent.kind === 'move' ? -Math.max(0, intent.rows) : 0,
      column: 0,
    };
    switch (intent.kind) {
      case 'move': {
        const from = cellAt(row, column);
        const next = go(row + intent.rows, column + intent.columns);
        if (intent.reach && from && next) options.reach(from, next, intent.reach);
        return true;
      }
      case 'page':
        go(row + intent.direction * pageRows(), column);
        return true;
      case 'edge':
        go(
          intent.row === 'first' ? 0 : intent.row === 'last' ? ids.length - 1 : row,
          intent.column === 'first' ? 0 : fields.length - 1,
        );
        return true;
      case 'choose':
        if (place) options.choose(place.row);
        return Boolean(place);
      case 'edit':
        return place !== undefined && edit(place);
      case 'open':
        if (!place) return false;
        if (column === 0 || !edit(place)) options.open(place.row);
        return true;
      case 'menu':
        if (place && options.hasMenu) put({ menu: place.row });
        return Boolean(place && options.hasMenu);
      case 'leave':
        return false;
    }
  };

  return {
    view,
    place: at && place,
    /** The place by its numbers. */
    at,
    editing,
    menu,
    /** Does what a key would do, from wherever one is on the page. */
    follow,
    /** From a menu one comes back to the cell. */
    openMenu: (row: string, opened: boolean) => {
      put({ menu: opened ? row : undefined });
      if (!opened) requestAnimationFrame(() => cell.current?.focus({ preventScroll: true }));
    },
    edit,
    goTo: (one: Cell) => {
      const { row, column } = find(one);
      go(row, column);
    },
    activate: (one: Cell) => put({ place: one }),
    edited: (one: Cell, then: Then) => {
      const { row, column } = find(one);
      if (then === 'next' || then === 'previous') {
        editBeside(row, column, then === 'next' ? 1 : -1);
        return;
      }
      put({ editing: undefined });
      if (then === 'stay') go(row, column);
    },
    takeFocus: (active: HTMLElement | null) => {
      cell.current = active;
      if (!active || !wantsFocus.current) return;
      wantsFocus.current = false;
      active.focus({ preventScroll: true });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.defaultPrevented || ids.length === 0) return;
      if (typesOn()) return event.preventDefault();
      const target = event.target as HTMLElement;
      if (event.key === 'Enter' && target.closest('button, a[href]')) return;
      if (target.closest('thead, [role=menu]')) return;
      const intent = intentOf(event);
      if (!intent) return;
      if (follow(intent)) event.preventDefault();
    },
  };
}
