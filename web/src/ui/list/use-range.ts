import { type MouseEvent, useMemo, useRef, useState } from 'react';
import type { Cell, Lines } from './cells';
import { blockOf, type Range } from './range';

interface RangeOptions {
  lines: Lines;
  /** Brings somebody to a cell, as a key would. */
  goTo: (cell: Cell) => void;
}

/** The range of cells that somebody has marked with Shift and the arrows, with Shift and a click, or by dragging. */
export function useRange(lines: Lines) {
  const [range, setRange] = useState<Range>();
  const block = useMemo(() => range && blockOf(range, lines), [range, lines]);
  return {
    block,
    leave: () => setRange(undefined),
    /** From where it was begun, or from here when there is none, as far as this. */
    reach: (from: Cell, to: Cell) => {
      const begun = block && range ? range.from : from;
      setRange(same(begun, to) ? undefined : { from: begun, to });
    },
  };
}

/** Marks the cells over which somebody drags. */
export function useDragging(
  { lines, goTo }: RangeOptions,
  { leave, reach }: Pick<ReturnType<typeof useRange>, 'leave' | 'reach'>,
) {
  const from = useRef<Cell>(undefined);
  const last = useRef<Cell>(undefined);
  return {
    onMouseDown: (event: MouseEvent) => {
      const cell = event.button === 0 ? cellAt(event.target, lines) : undefined;
      from.current = last.current = event.shiftKey ? undefined : cell;
      if (cell && event.shiftKey)
        event.preventDefault(); // it would mark the words between
      else if (cell) leave();
    },
    onMouseOver: (event: MouseEvent) => {
      if (event.buttons !== 1) from.current = undefined;
      const to = from.current && cellAt(event.target, lines);
      if (!from.current || !to || !last.current || same(last.current, to)) return;
      last.current = to;
      getSelection()?.removeAllRanges();
      reach(from.current, to);
      goTo(to);
    },
  };
}

function same(one: Cell, other: Cell): boolean {
  return one.row === other.row && one.field === other.field;
}

/** The cell of the grid in which something is; not where that has a doing of its own. */
function cellAt(target: EventTarget, { rows, fields }: Lines): Cell | undefined {
  if (!(target instanceof Element) || target.closest('button, input, textarea, [data-editing]'))
    return undefined;
  const drawn = target.closest<HTMLElement>('td[data-field]');
  const row = rows[Number(drawn?.parentElement?.getAttribute('aria-rowindex')) - 2];
  const field = drawn?.dataset.field;
  return row !== undefined && field !== undefined && fields.includes(field) ? { row, field } : undefined;
}
