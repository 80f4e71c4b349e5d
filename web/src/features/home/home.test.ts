import { areasOf, looksAfterAll, nextMonth, ownedBy } from './areas';
import { stageRows, total } from './groups';

describe('a home page', () => {
  it('follows from the roles', () => {
    expect(areasOf(['sales-rep'])).toEqual(['sales']);
    expect(areasOf(['support-agent', 'support-manager', 'marketer'])).toEqual(['support', 'marketing']);
    expect(areasOf(['read-only'])).toEqual(['overview']);
    expect(areasOf(['admin', 'analyst'])).toEqual(['overview', 'analysis']);
    expect([looksAfterAll(['sales-rep'], 'sales'), looksAfterAll(['sales-manager'], 'sales')]).toEqual([
      false,
      true,
    ]);
  });

  it('asks for what is one’s own, or for all', () => {
    expect(ownedBy('ownerId', 'me-1', 'status==OPEN')).toBe('ownerId==me-1;status==OPEN');
    expect(ownedBy('ownerId', undefined, 'status==OPEN')).toBe('status==OPEN');
  });

  it('knows the end of the month', () => {
    expect(nextMonth('2026-12-31')).toBe('2027-01-01');
    expect(nextMonth('2026-01-01')).toBe('2026-02-01');
  });
});

describe('deals in groups', () => {
  const groups = {
    capped: false,
    items: [
      { value: 'b', count: 3, sums: [{ field: 'amount', currency: 'CNY', amount: 30 }] },
      {
        value: 'a',
        count: 2,
        sums: [
          { field: 'amount', currency: 'CNY', amount: 5 },
          { field: 'amount', currency: 'USD', amount: 7 },
        ],
      },
    ],
  };
  const stage = (id: string) => ({ id, name: `stage ${id}`, probability: 10 });
  const pipeline = (name: string, ...ids: string[]) =>
    ({ id: name, name, stages: ids.map(stage) }) as unknown as Parameters<typeof stageRows>[1][number];

  it('stand in the order of their pipeline, named by it where there are several', () => {
    expect(stageRows(groups, [pipeline('P', 'a', 'c', 'b')]).map(({ name }) => name)).toEqual([
      'stage a',
      'stage b',
    ]);
    expect(stageRows(groups, [pipeline('P', 'a'), pipeline('Q', 'b')]).map(({ name }) => name)).toEqual([
      'P · stage a',
      'Q · stage b',
    ]);
  });

  it('are added up apart for each currency', () => {
    expect(total(groups)).toEqual({
      count: 5,
      sums: [
        { currency: 'CNY', amount: 35 },
        { currency: 'USD', amount: 7 },
      ],
    });
  });
});
