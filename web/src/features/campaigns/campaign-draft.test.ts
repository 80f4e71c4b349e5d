import type { Campaign } from '@/api/types';
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

describe('a campaign in its form', () => {
  it.each(['America/New_York', 'Asia/Shanghai'])('comes out as it went in, in %s', (zone) => {
    expect(inputOf(draftOf(zone, one), zone, one)).toMatchObject({ ...one, goal: undefined });
  });

  it('is timed in the time zone of the person', () => {
    expect(draftOf('Asia/Shanghai', one)).toMatchObject({ startsAt: '2026-03-01T17:30', endsAt: '' });
    const draft = { ...draftOf('Asia/Shanghai'), startsAt: '2026-12-01T08:00' };
    expect(inputOf(draft, 'Asia/Shanghai').startsAt).toBe('2026-12-01T00:00:00.000Z');
  });

  it('leaves out what is empty', () => {
    const input = inputOf({ ...draftOf('UTC'), name: ' New ', subject: '  ' }, 'UTC');
    expect(input).toMatchObject({ name: 'New', channel: 'MAIL', currency: 'CNY' });
    expect(input.subject).toBeUndefined();
    expect(input.budget).toBeUndefined();
  });
});
