import type { DealMove } from '@/api/types';
import { missingIn, outcomeOf } from './outcome';
import { stays } from './stays';

const move = (stage: string, movedAt: string, secondsBefore: number, status: DealMove['status'] = 'OPEN') =>
  ({ stage, status, movedBy: 'anna', movedAt, secondsBefore }) as DealMove;
const now = new Date('2026-06-10T00:00:00Z');

describe('how long a deal stayed', () => {
  const first = move('Contact', '2026-06-01T00:00:00Z', 0);
  const second = move('Proposal', '2026-06-04T00:00:00Z', 3 * 86_400);

  it('is told by the next move, and until now where it is', () => {
    expect(stays([first, second], now).map(({ seconds }) => seconds)).toEqual([6 * 86_400, 3 * 86_400]);
  });

  it('has no end where it ended', () => {
    const won = move('Proposal', '2026-06-05T00:00:00Z', 86_400, 'WON');
    expect(stays([first, second, won], now)[0]?.seconds).toBeUndefined();
  });
});

describe('an ending', () => {
  const form = { amount: 1000, currency: 'CNY', closedOn: '2026-06-10', reason: '' };
  const deal = { amount: 1000, currency: 'CNY' };

  it('needs a reason when lost, and an amount and a day when won', () => {
    expect(missingIn('LOST', form)).toEqual({ reason: true });
    expect(missingIn('WON', { ...form, amount: null, closedOn: '' })).toEqual({
      amount: true,
      closedOn: true,
    });
  });

  it('can be won for nothing, but not without saying so', () => {
    expect(missingIn('WON', { ...form, amount: 0 })).toEqual({});
    expect(outcomeOf('WON', { ...form, amount: 0 }, deal)).toMatchObject({ amount: 0 });
  });

  it('tells an amount only where it differs from the deal', () => {
    expect(outcomeOf('WON', form, deal)).toEqual({ outcome: 'WON', closedOn: '2026-06-10' });
    expect(outcomeOf('WON', { ...form, amount: 900 }, deal)).toMatchObject({ amount: 900 });
  });
});
