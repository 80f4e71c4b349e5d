import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import type { Move } from './board-column';

/** What has moved. */
export interface Moved<Row> {
  /** As it is now. */
  row: Row;
  /** Whether it may go back in the same way. */
  back?: boolean;
  /** Where it was just before, when somebody else had moved it meanwhile. */
  from?: string;
  /** Whether somebody was told already, by the dialog that asked what the move needs. */
  told?: boolean;
}

/** Settles when the rows have been read anew: with what has moved, or with nothing where it stays after all. */
export type OnMove<Row> = (row: Row, from: string, to: string) => Promise<Moved<Row> | undefined>;

interface MovesOptions<Row> {
  rowId: (row: Row) => string;
  onMove?: OnMove<Row>;
  onMoved?: (moved: Moved<Row>, from: string, to: string) => void;
}

/** Cards on their way, and why others came back. */
export function useMoves<Row>({ rowId, onMove, onMoved }: MovesOptions<Row>) {
  const { t } = useTranslation();
  const [moves, setMoves] = useState<ReadonlyMap<string, Move<Row>>>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());

  const dismiss = (id: string) => setRefusals((before) => without(before, id));
  const move = async (row: Row, from: string, to: string) => {
    const id = rowId(row);
    if (!onMove || from === to || moves.has(id)) return;
    dismiss(id);
    setMoves((before) => new Map(before).set(id, { row, from, to }));
    try {
      const moved = await onMove(row, from, to);
      await drawn();
      if (moved) onMoved?.(moved, from, to);
    } catch (refusal) {
      const reason = isProblem(refusal) ? refusal.detail || refusal.title : '';
      setRefusals((before) => new Map(before).set(id, reason || t('board.refused')));
    } finally {
      setMoves((before) => without(before, id));
    }
  };
  return { moves, refusals, move, dismiss };
}

/** Rows that have come are drawn in the next turn only; until then a card would stand in its old place again. */
const drawn = () => new Promise((resolve) => setTimeout(resolve));

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  if (!map.has(id)) return map;
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}
