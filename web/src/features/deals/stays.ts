import type { DealMove } from '@/api/types';

/** The moves of a deal, newest first, with how long it stayed where each one took it; no end where it ended. */
export function stays(moves: DealMove[], now: Date): { move: DealMove; seconds?: number }[] {
  return moves
    .map((move, at) => {
      const next = moves[at + 1];
      if (next) return { move, seconds: next.secondsBefore };
      if (move.status !== 'OPEN') return { move };
      return { move, seconds: Math.max(0, (now.getTime() - Date.parse(move.movedAt)) / 1000) };
    })
    .reverse();
}
