import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import type { Move } from './board-column';

export type OnMove<Row> = (row: Row, from: string, to: string) => Promise<unknown>;

/** Cards on their way, and why others came back. */
export function useMoves<Row>(rowId: (row: Row) => string, onMove: OnMove<Row> | undefined) {
  const { t } = useTranslation();
  const [moves, setMoves] = useState<ReadonlyMap<string, Move<Row>>>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());

  const forget = (id: string) => {
    setMoves((before) => without(before, id));
  };
  const dismiss = (id: string) => setRefusals((before) => without(before, id));
  const move = async (row: Row, from: string, to: string) => {
    const id = rowId(row);
    if (!onMove || from === to || moves.has(id)) return;
    dismiss(id);
    setMoves((before) => new Map(before).set(id, { row, from, to }));
    try {
      await onMove(row, from, to);
    } catch (refusal) {
      const reason = isProblem(refusal) ? refusal.detail || refusal.title : '';
      setRefusals((before) => new Map(before).set(id, reason || t('board.refused')));
    } finally {
      forget(id);
    }
  };
  return { moves, refusals, move, dismiss };
}

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  if (!map.has(id)) return map;
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}
