import { Fragment, type ReactNode } from 'react';
import type { StripPlace } from './strips';
import type { Piece } from './use-window';

interface TableStripsProps {
  pieces: Piece[];
  rest: number;
  /** The keys of the rows. */
  ids: readonly string[];
  children: (row: number, place: StripPlace) => ReactNode;
}

/** What of the rows, and of what stands between them, is drawn, with empty space for the others. */
export function TableStrips({ pieces, rest, ids, children }: TableStripsProps) {
  return (
    <tbody>
      {pieces.map(({ strip, place, gap }) => (
        <Fragment key={typeof strip === 'number' ? ids[strip] : strip.key}>
          {gap > 0 && <tr aria-hidden style={{ height: gap }} />}
          {typeof strip === 'number' ? children(strip, place) : strip.draw(place)}
        </Fragment>
      ))}
      {rest > 0 && <tr aria-hidden style={{ height: rest }} />}
    </tbody>
  );
}
