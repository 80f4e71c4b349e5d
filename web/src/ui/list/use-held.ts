import { useCallback, useState } from 'react';
import { type Cell, follow, type Held } from './cells';

/** Keeps where one is, and what is open there, with its record while rows come, go and change places. */
export function useHeld(rows: readonly string[], fields: readonly string[], left?: Cell) {
  const [held, setHeld] = useState<Held>(() => ({
    place: left && rows.includes(left.row) && fields.includes(left.field) ? left : undefined,
  }));
  const [seen, setSeen] = useState({ rows, fields });
  if (rows !== seen.rows || fields !== seen.fields) {
    setSeen({ rows, fields });
    setHeld(follow(held, seen, { rows, fields }));
  }
  const put = useCallback((change: Held) => setHeld((before) => ({ ...before, ...change })), []);
  return { held, put };
}
