import type { CSSProperties } from 'react';
import classes from './data-table.module.css';

/**
 * How far from the left each pinned column behind the first stays while the others move aside. Where they would take more
 * than half of what one sees, they move aside as well: the second half of the minimum is far to the left then.
 */
export function pinPlaces(widths: readonly number[], boxes: number): Record<string, string> {
  const all = widths.reduce((sum, width) => sum + width, boxes);
  const places = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, boxes));
  return Object.fromEntries(
    places.slice(1).map((place, at) => [`--pin-${at + 1}`, `min(${place}px, (50cqw - ${all}px) * 999)`]),
  );
}

/** What makes the cell at this place of its row stay, when so many are pinned. */
export function pinOf(at: number, pins: number): { className?: string; style?: CSSProperties } {
  if (at >= pins) return {};
  if (at === 0) return { className: `${classes.pinned} ${classes.first}` };
  return { className: classes.pinned, style: { left: `var(--pin-${at})` } };
}
