import { canOpen, groupFilter, nextMonth, orderedGroups, type RowGroup } from './groups';

const group = (value: string | null): RowGroup => ({ value, count: 1, sums: [] });

describe('the groups of a list', () => {
  it.each([
    ['text', 'North "A"', 'f=="North \\"A\\""'],
    ['text', null, 'f==""'],
    ['enum', 'OPEN', 'f=="OPEN"'],
    ['flag', 'true', 'f=="true"'],
    ['moment', '2026-12', 'f=ge=2026-12-01T00:00:00Z;f=lt=2027-01-01T00:00:00Z'],
  ] as const)('of a %s with %s are the rows of %s', (type, value, filter) => {
    expect(groupFilter({ id: 'f', type }, value)).toBe(filter);
  });

  it('come as the states follow each other', () => {
    const options = [
      { value: 'NEW', label: 'New' },
      { value: 'WON', label: 'Won' },
    ];
    const ordered = orderedGroups({ id: 'f', type: 'enum', options }, [
      group('WON'),
      group(null),
      group('NEW'),
    ]);
    expect(ordered.map(({ value }) => value)).toEqual(['NEW', 'WON', null]);
  });

  it('come in the order that their values have of themselves', () => {
    const ordered = orderedGroups(
      { id: 'stage', type: 'text' },
      [group('Closed'), group('Gone'), group('First'), group(null)],
      ['First', 'Closed'],
    );
    expect(ordered.map(({ value }) => value)).toEqual(['First', 'Closed', 'Gone', null]);
  });

  it('come by time when they are months', () => {
    const ordered = orderedGroups({ id: 'f', type: 'moment' }, [
      group('2026-02'),
      group(null),
      group('2025-12'),
    ]);
    expect(ordered.map(({ value }) => value)).toEqual(['2025-12', '2026-02', null]);
  });

  it('count months over the year', () => {
    expect(nextMonth('2026-12')).toBe('2027-01');
    expect(nextMonth('2026-01', -1)).toBe('2025-12');
  });

  it('whose value is a pattern cannot be opened', () => {
    expect(canOpen({ id: 'f', type: 'text' }, 'a*')).toBe(false);
    expect(canOpen({ id: 'f', type: 'text' }, 'a')).toBe(true);
  });
});
