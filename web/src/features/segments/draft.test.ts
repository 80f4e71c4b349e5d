import type { Rule, RuleField } from '@/api/types';
import {
  add,
  complete,
  draftOf,
  type GroupDraft,
  isGroup,
  newCondition,
  newGroup,
  replace,
  ruleOf,
  setMode,
} from './draft';
import { readPeriod, writePeriod } from './period';

const late: Rule = { field: 'orders.lastAt', op: 'notWithinLast', value: 'P60D' };
const many: Rule = { field: 'orders.count', op: 'ge', value: 3 };
const rules: Rule[] = [
  { and: [late, many] },
  { or: [late, { and: [many, { not: { or: [late] } }] }] },
  { not: { and: [late, many] } },
];

describe('a rule while it is edited', () => {
  it.each(rules)('comes back as it went in: %j', (rule) => {
    expect(ruleOf(draftOf(rule))).toEqual(rule);
  });

  it('wraps a lone condition into a group', () => {
    expect(ruleOf(draftOf(late))).toEqual({ and: [late] });
  });

  it('drops a double negation', () => {
    expect(ruleOf(draftOf({ not: { not: { or: [late] } } }))).toEqual({ or: [late] });
  });

  it('is complete only when every condition has its value', () => {
    expect(complete(draftOf({ and: [many] }))).toBe(true);
    expect(complete(draftOf({ and: [] }))).toBe(false);
    expect(complete(draftOf({ and: [{ field: 'name', op: 'eq', value: '' }] }))).toBe(false);
    expect(complete(draftOf({ and: [{ field: 'orders.lastAt', op: 'isEmpty' }] }))).toBe(true);
    expect(complete(draftOf({ and: [{ field: 'kind', op: 'in', value: [] }] }))).toBe(false);
  });

  it('adds, replaces and removes parts at any depth', () => {
    const root = draftOf({ and: [late, { or: [many] }] });
    const inner = root.parts[1] as GroupDraft;
    const grown = add(root, inner.id, newGroup());
    expect((grown.parts[1] as GroupDraft).parts).toHaveLength(2);
    const leaf = inner.parts[0];
    expect(leaf && isGroup(leaf)).toBe(false);
    expect(ruleOf(replace(root, leaf?.id ?? 0, undefined))).toEqual({ and: [late, { or: [] }] });
    expect(ruleOf(setMode(root, inner.id, 'none'))).toEqual({ and: [late, { not: { or: [many] } }] });
  });
});

describe('a new condition', () => {
  const field = (type: RuleField['type'], ops: string[]): RuleField => ({
    name: 'f',
    type,
    ops,
    options: [],
  });

  it.each([
    ['NUMBER', ['eq', 'ne', 'lt', 'le', 'gt', 'ge'], 'ge'],
    ['MONEY', ['eq', 'ne', 'lt', 'le', 'gt', 'ge'], 'ge'],
    ['MOMENT', ['lt', 'ge', 'withinLast', 'notWithinLast'], 'withinLast'],
    ['TEXT', ['eq', 'ne', 'contains'], 'eq'],
    ['ENUM', ['eq', 'ne', 'in'], 'eq'],
  ] as const)('of a %s with %j begins with %s', (type, ops, op) => {
    expect(newCondition(field(type, [...ops])).op).toBe(op);
  });
});

describe('periods', () => {
  it.each(['P60D', 'PT12H', 'P3M', 'PT5M', 'P2W', 'P1Y'])('%s comes back', (text) => {
    const period = readPeriod(text);
    expect(period && writePeriod(period)).toBe(text);
  });

  it('leaves what has several units alone', () => {
    expect(readPeriod('P1M2D')).toBeUndefined();
  });
});
