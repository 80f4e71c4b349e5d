import { asksForLess, kindsOf, readTimelineSearch, serverFilter, within } from './timeline-search';

const person = '018f0000-0000-7000-8000-000000000001';
const placed = (occurredAt: string) => ({ type: 'crm.sales.order.placed.v1', occurredAt });
const won = (occurredAt: string) => ({ type: 'crm.sales.deal.won.v1', occurredAt });

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
    expect(serverFilter({ kinds: 'CASE', person }, 'UTC')).toBe(`(authorId==${person},contactId==${person})`);
    expect(serverFilter({ kinds: 'CASE' }, 'UTC')).toBeUndefined();
  });

  it.each([
    ['America/New_York', '2026-01-01T00:00:00.000Z', '2026-02-01T05:00:00.000Z'],
    ['Europe/Berlin', '2025-12-31T23:00:00.000Z', '2026-02-01T00:00:00.000Z'],
    ['UTC', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
    ['Asia/Shanghai', '2025-12-31T16:00:00.000Z', '2026-02-01T00:00:00.000Z'],
  ])('covers the days in %s and those told without a time', (zone, first, end) => {
    expect(serverFilter({ from: '2026-01-01', until: '2026-01-31' }, zone)).toBe(
      `occurredAt=ge=${first};occurredAt=lt=${end}`,
    );
  });

  it('leaves out what the reader sees on another day', () => {
    const asked = { from: '2026-01-01', until: '2026-01-01' };
    const shown = (entry: ReturnType<typeof won>) => within(entry, asked, 'America/New_York');
    expect(shown(placed('2026-01-01T00:00:00Z'))).toBe(true);
    expect(shown(won('2026-01-01T00:00:00Z'))).toBe(false);
    expect(shown(won('2026-01-01T02:00:00Z'))).toBe(false);
    expect(shown(won('2026-01-02T02:00:00Z'))).toBe(true);
    expect(shown(placed('2026-01-02T00:00:00Z'))).toBe(false);
  });
});
