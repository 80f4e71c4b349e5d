import { useCallback, useMemo, useState } from 'react';
import type { ListField } from './field';

export const narrowest = 60;
export const widest = 800;
/** The first column takes what is left, and never less than this. */
const firstColumn = 240;
const usualColumn = 140;
export const boxColumn = 40;

export function clampWidth(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}

type Widths = Readonly<Record<string, number>>;
type OnWidth = (field: string, width: number | undefined) => void;

/** The widths of a table whose owner keeps none. */
export function useWidths(given: Widths | undefined, onWidth: OnWidth | undefined): [Widths, OnWidth] {
  const [own, setOwn] = useState<Widths>({});
  const setOne: OnWidth = useCallback(
    (field, width) =>
      setOwn((before) =>
        width === undefined
          ? Object.fromEntries(Object.entries(before).filter(([id]) => id !== field))
          : { ...before, [field]: width },
      ),
    [],
  );
  return [useMemo(() => ({ ...own, ...given }), [own, given]), onWidth ?? setOne];
}

/** The first column has no width of its own unless somebody gave it one: it fills the table. */
export function widthOf<Row>(field: ListField<Row>, at: number, widths: Widths): number | undefined {
  return widths[field.id] ?? (at === 0 ? undefined : (field.width ?? usualColumn));
}

export function leastWidth<Row>(fields: ListField<Row>[], widths: Widths, boxes: boolean): number {
  return fields.reduce(
    (sum, field, at) => sum + (widthOf(field, at, widths) ?? firstColumn),
    boxes ? boxColumn : 0,
  );
}
