import { decided, merge, type MergedField } from './merge';

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

describe('an amount and its currency', () => {
  const fields: MergedField[] = [
    { id: 'price', type: 'money', currencyIn: 'priceCurrency' },
    { id: 'priceCurrency', type: 'currency' },
    { id: 'filledPrice', type: 'number', computed: true },
  ];
  const was = { price: 100, priceCurrency: 'CNY', version: 3 };

  it('are one value: the amount is not laid onto another currency', () => {
    const merged = merge(was, { price: 200 }, { ...was, priceCurrency: 'JPY' }, { fields });
    expect(merged.clashes.map(({ field }) => field)).toEqual(['price']);
    expect(merged.others).toEqual([]);
    expect(decided(merged, { price: 'mine' })).toEqual({ price: 200, priceCurrency: 'CNY' });
    expect(decided(merged, { price: 'theirs' })).toEqual({});
  });

  it('are asked about, too, when the currency alone is changed', () => {
    const merged = merge(was, { priceCurrency: 'USD' }, { ...was, price: 500 }, { fields });
    expect(merged.clashes.map(({ field }) => field)).toEqual(['price']);
    expect(decided(merged, { price: 'mine' })).toEqual({ price: 100, priceCurrency: 'USD' });
    expect(decided(merged, { price: 'theirs' })).toEqual({});
  });

  it('are not asked about when the currency is still the same', () => {
    const theirs = { ...was, version: 4 };
    expect(merge(was, { price: 200 }, theirs, { fields })).toEqual({
      clashes: [],
      others: [],
      change: { price: 200 },
    });
  });

  it('leaves what the server works out, or what nobody knows by name, unsaid', () => {
    const theirs = { ...was, price: 500, filledPrice: 2, filled: true };
    expect(merge(was, {}, theirs, { fields }).others).toEqual(['price']);
  });
});
