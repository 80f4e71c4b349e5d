import { decided, merge } from './merge';

const before = { name: 'Nord', region: 'North', phone: '1', version: 3, changedAt: 'a' };

describe('laying a change onto somebody else’s', () => {
  it('lets changes of different fields go together, and names what else changed', () => {
    const theirs = { ...before, phone: '2', version: 4, changedAt: 'b' };
    expect(merge(before, { region: 'South' }, theirs)).toEqual({
      clashes: [],
      others: ['phone'],
      change: { region: 'South' },
    });
  });

  it('asks about a field that both changed, and keeps what goes together', () => {
    const theirs = { ...before, region: 'East', version: 4 };
    const merged = merge(before, { region: 'South', phone: '9' }, theirs);
    expect(merged.clashes).toEqual([{ field: 'region', before: 'North', mine: 'South', theirs: 'East' }]);
    expect(decided(merged, { region: 'theirs' })).toEqual({ phone: '9' });
    expect(decided(merged, { region: 'mine' })).toEqual({ phone: '9', region: 'South' });
  });

  it('does not ask when both wanted the same', () => {
    expect(merge(before, { region: 'East' }, { ...before, region: 'East' })).toEqual({
      clashes: [],
      others: [],
      change: {},
    });
  });

  it('takes missing for empty', () => {
    const without = { name: 'Nord', phone: '1', version: 3, changedAt: 'a' };
    expect(merge(without, { region: 'South' }, { ...without, region: null }).clashes).toEqual([]);
    expect(merge(before, { region: null }, without).change).toEqual({});
  });

  it('asks about everything when it does not know what was there', () => {
    const merged = merge(undefined, { region: 'South', phone: '1' }, before);
    expect(merged.clashes.map(({ field }) => field)).toEqual(['region']);
  });
});
