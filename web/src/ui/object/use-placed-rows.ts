import { useCallback, useEffect, useEffectEvent } from 'react';
import type { ObjectName } from '@/lib/objects';
import { isProblem } from '@/lib/problem';
import type { Rows } from '../list/table-types';
import { useResting } from '../list/use-resting';
import { cursorAt, rowOf } from './kept-pages';
import type { Asked } from './queries';
import { useBeginning } from './use-beginning';
import { useRows } from './use-rows';

interface Place {
  after: string | undefined;
  onAfter: (after: string | undefined) => void;
}

/** The rows of a list whose address says where in it somebody is, and follows when they scroll. */
export function usePlacedRows<Row>(
  object: ObjectName,
  asked: Asked,
  { after, onAfter }: Place,
  enabled: boolean,
): Rows<Row> {
  const begin = useBeginning(object, asked, after);
  const { kept, ...rows } = useRows<Row>(object, { ...asked, after: begin }, enabled);
  const rest = useResting((row) => {
    if (!kept) return;
    const cursor = cursorAt(kept, row);
    if (cursor !== after) onAfter(cursor);
  });
  const { watch } = rows;
  const refused = begin !== undefined && isProblem(rows.error, 'unreadable-cursor');
  const drop = useEffectEvent(() => onAfter(undefined));
  useEffect(() => {
    if (refused) drop();
  }, [refused]);
  return {
    ...rows,
    watch: useCallback(
      (from: number, to: number) => {
        watch(from, to);
        rest(from);
      },
      [watch, rest],
    ),
    begin,
    place: { list: JSON.stringify([object, asked, begin]), row: kept ? rowOf(kept, after) : 0 },
    pending: rows.pending || refused,
    error: refused ? null : rows.error,
  };
}
