import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Cell } from './cells';

/** Where somebody was in a list when they left it: Back brings them there again, with the focus. */
export function useLeftPlace(list: string | undefined) {
  const queries = useQueryClient();
  const [left] = useState(() => queries.getQueryData<Cell>(['left place', list]));
  const keep = useCallback(
    (place: Cell) => list !== undefined && queries.setQueryData(['left place', list], place),
    [queries, list],
  );
  return { left, keep };
}
