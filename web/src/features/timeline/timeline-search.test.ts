import type { TimelineEntry } from '@/api/types';
import { asksForLess, kindsOf, readTimelineSearch, serverFilter, within } from './timeline-search';

const person = '018f0000-0000-7000-8000-000000000001';
const at = (occurredAt: string) => ({ occurredAt }) as TimelineEntry;

afterEach(() => vi.unstubAllEnvs());

describe('what the timeline is asked', () => {
  it('is read from the URL, without what is none', () => {
    expect(readTimelineSearch({ kinds: 'CASE', person, from: '2026-01-01', until: '2026-01-31' })).toEqual({
      kinds: 'CASE',
      person,
      from: '2026-01-01',
      until: '2026-01-31',
    });
    expect(readTimelineSearch({ kinds: 7, person: 'x);y', from: 'yesterday', until: '2026-13-01' })).toEqual(
      {},
    );
    expect(kindsOf({ kinds: 'CASE,NOTHING' })).toEqual(['CASE']);
    expect(asksForLess({})).toBe(false);
    expect(asksForLess({ from: '2026-01-01' })).toBe(true);
  });

  it('finds the person as author and as contact', () => {
    expect(serverFilter({ kinds: 'CASE', person })).toBe(`(authorId==${person},contactId==${person})`);
    expect(serverFilter({ kinds: 'CASE' })).toBeUndefined();
  });

  it.each([
    ['America/New_York', '2026-01-01T00:00:00.000Z', '2026-02-01T05:00:00.000Z'],
    ['UTC', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
    ['Asia/Shanghai', '2025-12-31T16:00:00.000Z', '2026-02-01T00:00:00.000Z'],
  ])('covers the days in %s and those told without a time', (zone, first, end) => {
    vi.stubEnv('TZ', zone);
    expect(serverFilter({ from: '2026-01-01', until: '2026-01-31' })).toBe(
      `occurredAt=ge=${first};occurredAt=lt=${end}`,
    );
  });

  it('leaves out what the reader sees on another day', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const asked = { from: '2026-01-01', until: '2026-01-01' };
    expect(within(at('2026-01-01T00:00:00Z'), asked)).toBe(true);
    expect(within(at('2026-01-01T02:00:00Z'), asked)).toBe(false);
    expect(within(at('2026-01-02T02:00:00Z'), asked)).toBe(true);
    expect(within(at('2026-01-02T00:00:00Z'), asked)).toBe(false);
  });
});
