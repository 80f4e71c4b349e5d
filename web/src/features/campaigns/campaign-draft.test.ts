import type { Campaign } from '@/api/types';
import { localOf } from '@/lib/day';
import { draftOf, inputOf } from './campaign-draft';

const one = {
  name: 'Spring',
  channel: 'MAIL',
  segmentId: 's1',
  actualCost: 99.5,
  budget: 1000,
  currency: 'EUR',
  startsAt: '2026-03-01T09:30:00.000Z',
} as Campaign;

afterEach(() => vi.unstubAllEnvs());

describe('a campaign in its form', () => {
  it.each(['America/New_York', 'Asia/Shanghai'])('comes out as it went in, in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(inputOf(draftOf(one), one)).toMatchObject({ ...one, goal: undefined });
  });

  it('shows moments in the time of the place', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    expect(localOf('2026-03-01T09:30:00Z')).toBe('2026-03-01T17:30');
    expect(localOf(null)).toBe('');
  });

  it('leaves out what is empty', () => {
    const input = inputOf({ ...draftOf(), name: ' New ', subject: '  ' });
    expect(input).toMatchObject({ name: 'New', channel: 'MAIL', currency: 'CNY' });
    expect(input.subject).toBeUndefined();
    expect(input.budget).toBeUndefined();
  });
});
