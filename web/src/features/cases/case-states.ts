import type { CaseState, CaseStateRow } from '@/api/types';
import type { Tone } from '@/ui/chip';

/** In the order in which they usually follow each other. */
export const caseStates: CaseState[] = [
  'NEW',
  'OPEN',
  'PENDING_CUSTOMER',
  'PENDING_INTERNAL',
  'RESOLVED',
  'CLOSED',
  'REJECTED',
];

/** What still needs somebody: the customer's words or ours. */
export const openStates: CaseState[] = ['NEW', 'OPEN', 'PENDING_CUSTOMER', 'PENDING_INTERNAL'];

export const stateTones: Record<CaseState, Tone> = {
  NEW: 'accent',
  OPEN: 'accent',
  PENDING_CUSTOMER: 'warning',
  PENDING_INTERNAL: 'warning',
  RESOLVED: 'success',
  CLOSED: 'neutral',
  REJECTED: 'neutral',
};

/** A case that can go nowhere has ended. */
export function hasEnded(one: { allowedMoves: CaseState[] }): boolean {
  return one.allowedMoves.length === 0;
}

/** A refusal is shown only where it can happen or has happened. */
export function shownStates(current: CaseState, allowed: CaseState[]): CaseState[] {
  return caseStates.filter(
    (state) => state !== 'REJECTED' || state === current || allowed.includes('REJECTED'),
  );
}

export type AfterReply = 'PENDING_CUSTOMER' | 'RESOLVED';

/** What may follow a reply at once: the reply itself takes up a new case. */
export function afterReply(current: CaseState, table: CaseStateRow[]): AfterReply[] {
  const then = current === 'NEW' ? 'OPEN' : current;
  const moves = table.find(({ state }) => state === then)?.moves ?? [];
  return moves.filter((state) => state === 'PENDING_CUSTOMER' || state === 'RESOLVED');
}

/** Doing what was asked is the answer to a request; all else is resolved with words. */
export function needsResolution(type: string): boolean {
  return type !== 'REQUEST';
}
