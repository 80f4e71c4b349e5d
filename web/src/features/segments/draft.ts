import type { Rule, RuleField, RuleValue } from '@/api/types';
import { readPeriod } from './period';

/** A rule while somebody edits it: groups with a mode instead of bare and/or/not, and ids to hold on to. */
export type Mode = 'all' | 'any' | 'none' | 'notAll';

export interface GroupDraft {
  id: number;
  mode: Mode;
  parts: Draft[];
}

export interface ConditionDraft {
  id: number;
  field: string;
  op: string;
  value?: RuleValue;
}

export type Draft = GroupDraft | ConditionDraft;

let last = 0;
const nextId = () => ++last;

export function isGroup(draft: Draft): draft is GroupDraft {
  return 'parts' in draft;
}

export function newGroup(parts: Draft[] = [], mode: Mode = 'all'): GroupDraft {
  return { id: nextId(), mode, parts };
}

/** What is mostly asked of a moment, and of a number or an amount: hardly anybody has exactly so much. */
const firstAsked = ['withinLast', 'ge'];

export function newCondition(field: RuleField): ConditionDraft {
  const asked = field.type === 'MOMENT' || field.type === 'NUMBER' || field.type === 'MONEY';
  const op = (asked && firstAsked.find((each) => field.ops.includes(each))) || (field.ops[0] ?? 'eq');
  return { id: nextId(), field: field.name, op, value: defaultValue(op) };
}

export function defaultValue(op: string): RuleValue | undefined {
  if (op === 'withinLast' || op === 'notWithinLast') return 'P30D';
  return undefined;
}

function read(rule: Rule): Draft {
  if ('and' in rule) return newGroup(rule.and.map(read), 'all');
  if ('or' in rule) return newGroup(rule.or.map(read), 'any');
  if ('not' in rule) {
    const inner = rule.not;
    if ('not' in inner) return read(inner.not);
    if ('or' in inner) return newGroup(inner.or.map(read), 'none');
    if ('and' in inner) return newGroup(inner.and.map(read), 'notAll');
    return newGroup([read(inner)], 'none');
  }
  return { id: nextId(), field: rule.field, op: rule.op, value: rule.value };
}

/** The outermost part is always a group. */
export function draftOf(rule: Rule): GroupDraft {
  const draft = read(rule);
  return isGroup(draft) ? draft : newGroup([draft]);
}

export function ruleOf(draft: Draft): Rule {
  if (!isGroup(draft)) {
    const { field, op, value } = draft;
    return value === undefined || value === null || op === 'isEmpty' ? { field, op } : { field, op, value };
  }
  const parts = draft.parts.map(ruleOf);
  switch (draft.mode) {
    case 'all':
      return { and: parts };
    case 'any':
      return { or: parts };
    case 'none':
      return { not: { or: parts } };
    case 'notAll':
      return { not: { and: parts } };
  }
}

/** Whether every condition has what it needs and no group is empty. */
export function complete(draft: Draft): boolean {
  if (isGroup(draft)) return draft.parts.length > 0 && draft.parts.every(complete);
  if (draft.op === 'isEmpty') return draft.field !== '';
  if (draft.op === 'withinLast' || draft.op === 'notWithinLast') return readPeriod(draft.value) !== undefined;
  if (Array.isArray(draft.value)) return draft.value.length > 0;
  return draft.field !== '' && draft.value !== undefined && draft.value !== null && draft.value !== '';
}

export function replace(root: GroupDraft, id: number, next: Draft | undefined): GroupDraft {
  return {
    ...root,
    parts: root.parts.flatMap((part) => {
      if (part.id === id) return next ? [next] : [];
      return [isGroup(part) ? replace(part, id, next) : part];
    }),
  };
}

export function add(root: GroupDraft, groupId: number, part: Draft): GroupDraft {
  if (root.id === groupId) return { ...root, parts: [...root.parts, part] };
  return { ...root, parts: root.parts.map((each) => (isGroup(each) ? add(each, groupId, part) : each)) };
}

export function setMode(root: GroupDraft, groupId: number, mode: Mode): GroupDraft {
  if (root.id === groupId) return { ...root, mode };
  return { ...root, parts: root.parts.map((each) => (isGroup(each) ? setMode(each, groupId, mode) : each)) };
}
