import type { CaseStateRow } from '@/api/types';
import { afterReply, hasEnded, shownStates } from './case-states';

const table: CaseStateRow[] = [
  { state: 'NEW', moves: ['OPEN', 'REJECTED'] },
  { state: 'OPEN', moves: ['PENDING_CUSTOMER', 'PENDING_INTERNAL', 'RESOLVED', 'REJECTED'] },
  { state: 'PENDING_CUSTOMER', moves: ['OPEN'] },
  { state: 'CLOSED', moves: [] },
];

describe('the states of a case', () => {
  it('offer after a reply what the reply makes possible', () => {
    expect(afterReply('NEW', table)).toEqual(['PENDING_CUSTOMER', 'RESOLVED']);
    expect(afterReply('OPEN', table)).toEqual(['PENDING_CUSTOMER', 'RESOLVED']);
    expect(afterReply('PENDING_CUSTOMER', table)).toEqual([]);
  });

  it('show a rejection only where it can happen or has happened', () => {
    expect(shownStates('NEW', ['OPEN', 'REJECTED'])).toContain('REJECTED');
    expect(shownStates('REJECTED', [])).toContain('REJECTED');
    expect(shownStates('RESOLVED', ['OPEN', 'CLOSED'])).not.toContain('REJECTED');
  });

  it('end where no move leads on', () => {
    expect(hasEnded({ allowedMoves: [] })).toBe(true);
    expect(hasEnded({ allowedMoves: ['OPEN'] })).toBe(false);
  });
});
