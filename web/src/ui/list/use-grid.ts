import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { type Intent, intentOf, isTyping } from './row-keys';
import type { Then } from './table-types';
import { useWindow } from './use-window';

interface Place {
  row: number;
  column: number;
}

interface GridOptions {
  rows: number;
  columns: number;
  rowHeight: number;
  scroll: RefObject<HTMLElement | null>;
  canEdit: (row: number, column: number) => boolean;
  /** Goes to a row and marks all from the one that was chosen last. */
  reach: (from: number, to: number) => void;
  choose: (row: number) => void;
  open: (row: number) => void;
  hasMenu: boolean;
}

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Where one is in a grid, what is being edited there, and what keys do about it. */
export function useGrid(options: GridOptions) {
  const [place, setPlace] = useState<Place>();
  const [editing, setEditing] = useState<Place>();
  const [menu, setMenu] = useState<number>();
  const wantsFocus = useRef(false);
  const cell = useRef<HTMLElement>(null);
  const { rows, columns, rowHeight, scroll } = options;
  const view = useWindow({ count: rows, height: rowHeight, scroll, kept: place?.row });
  const pageRows = () => Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 2);

  const go = (row: number, column: number) => {
    const next = { row: within(row, rows), column: within(column, columns) };
    wantsFocus.current = true;
    setPlace(next);
    view.show(next.row);
    return next;
  };

  const edit = (row: number, column: number) => {
    if (!options.canEdit(row, column)) return false;
    setPlace({ row, column });
    setEditing({ row, column });
    return true;
  };

  /** The editable cell after or before this one, over the ends of rows. */
  const editBeside = (row: number, column: number, step: 1 | -1) => {
    for (let at = row * columns + column + step; at >= 0 && at < rows * columns; at += step) {
      const next = { row: Math.floor(at / columns), column: at % columns };
      if (options.canEdit(next.row, next.column)) {
        view.show(next.row);
        edit(next.row, next.column);
        return;
      }
    }
    setEditing(undefined);
    go(row, column);
  };

  const follow = (intent: Intent): boolean => {
    const { row, column } = place ?? {
      row: intent.kind === 'move' ? -Math.max(0, intent.rows) : 0,
      column: 0,
    };
    switch (intent.kind) {
      case 'move': {
        const next = go(row + intent.rows, column + intent.columns);
        if (intent.reach) options.reach(within(row, rows), next.row);
        return true;
      }
      case 'page':
        go(row + intent.direction * pageRows(), column);
        return true;
      case 'edge':
        go(
          intent.row === 'first' ? 0 : intent.row === 'last' ? rows - 1 : row,
          intent.column === 'first' ? 0 : columns - 1,
        );
        return true;
      case 'choose':
        if (place) options.choose(row);
        return Boolean(place);
      case 'edit':
        return Boolean(place) && edit(row, column);
      case 'open':
        if (!place) return false;
        if (column === 0 || !edit(row, column)) options.open(row);
        return true;
      case 'menu':
        if (place && options.hasMenu) setMenu(row);
        return Boolean(place && options.hasMenu);
      case 'leave':
        return false;
    }
  };

  return {
    view,
    place:
      place && rows > 0 ? { row: within(place.row, rows), column: within(place.column, columns) } : undefined,
    editing,
    menu,
    /** Does what a key would do, from wherever one is on the page. */
    follow,
    /** From a menu one comes back to the cell. */
    openMenu: (row: number, opened: boolean) => {
      setMenu(opened ? row : undefined);
      if (!opened) requestAnimationFrame(() => cell.current?.focus({ preventScroll: true }));
    },
    edit,
    activate: (row: number, column: number) => setPlace({ row, column }),
    edited: (row: number, column: number, then: Then) => {
      if (then === 'next' || then === 'previous') {
        editBeside(row, column, then === 'next' ? 1 : -1);
        return;
      }
      setEditing(undefined);
      if (then === 'stay') go(row, column);
    },
    takeFocus: (active: HTMLElement | null) => {
      cell.current = active;
      if (!active || !wantsFocus.current) return;
      wantsFocus.current = false;
      active.focus({ preventScroll: true });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.defaultPrevented || rows === 0) return;
      const target = event.target as HTMLElement;
      if (event.key === 'Enter' && target.closest('button, a[href]')) return;
      if (target.closest('thead, [role=menu]')) return;
      const intent = intentOf(event);
      if (!intent) return;
      if (follow(intent)) event.preventDefault();
    },
  };
}
