import { useCallback, useState } from 'react';
import { follow, type Held } from './cells';

/** Keeps where one is, and what is open there, with its record while rows come, go and change places. */
export function useHeld(rows: readonly string[], fields: readonly string[]) {
  const [held, setHeld] = useState<Held>({});
  const [seen, setSeen] = useState({ rows, fields });
  if (rows !== seen.rows || fields !== seen.fields) {
    setSeen({ rows, fields });
    setHeld(follow(held, seen, { rows, fields }));
  }
  const put = useCallback((change: Held) => setHeld((before) => ({ ...before, ...change })), []);
  return { held, put };
}
