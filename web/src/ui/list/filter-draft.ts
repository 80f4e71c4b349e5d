import { type Comparison, type Filter, read, write } from '@/lib/rsql';
import { isUnread } from '@/lib/typed-number';
import type { ListField } from './field';
import { type Choice, choiceOf, choicesOf, isReady, usualValues } from './operators';

/** A condition while it is edited: what was read stays as it is until somebody changes it. */
export interface DraftCondition {
  key: string;
  field: string;
  /** The name of the way to compare; missing when none of ours says what was read. */
  choice?: string;
  values: string[];
  read?: Comparison;
}

export interface DraftGroup {
  key: string;
  joint: 'and' | 'or';
  parts: DraftPart[];
}

export type DraftPart = DraftCondition | DraftGroup;
type Fields = Pick<ListField<never>, 'id' | 'type' | 'of'>[];

export const isGroup = (part: DraftPart): part is DraftGroup => 'parts' in part;

let made = 0;
const key = () => `part-${(made += 1)}`;

/** The tree of a filter; undefined when it cannot be read. */
export function draftOf(fields: Fields, text: string | undefined): DraftGroup | undefined {
  try {
    const filter = read(text ?? '');
    if (!filter) return { key: key(), joint: 'and', parts: [] };
    const part = partOf(fields, filter);
    return isGroup(part) ? part : { key: key(), joint: 'and', parts: [part] };
  } catch {
    return undefined;
  }
}

function partOf(fields: Fields, filter: Filter): DraftPart {
  if ('and' in filter)
    return { key: key(), joint: 'and', parts: filter.and.map((part) => partOf(fields, part)) };
  if ('or' in filter)
    return { key: key(), joint: 'or', parts: filter.or.map((part) => partOf(fields, part)) };
  const field = fields.find(({ id }) => id === filter.field);
  const found = field && choiceOf(field, filter);
  return {
    key: key(),
    field: filter.field,
    choice: found?.choice.name,
    values: found?.values ?? filter.values,
    read: filter,
  };
}

/** The filter of a tree; conditions that are not entered yet and groups without any are left out. */
export function textOf(fields: Fields, draft: DraftPart): string | undefined {
  const filter = filterOf(fields, draft);
  return (filter && write(filter)) || undefined;
}

function filterOf(fields: Fields, part: DraftPart): Filter | undefined {
  if (!isGroup(part)) return comparisonOf(fields, part);
  const parts = part.parts.map((each) => filterOf(fields, each)).filter((each) => each !== undefined);
  if (parts.length < 2) return parts[0];
  return part.joint === 'and' ? { and: parts } : { or: parts };
}

export function choiceIn(fields: Fields, condition: DraftCondition): Choice | undefined {
  const field = fields.find(({ id }) => id === condition.field);
  return field && choicesOf(field).find(({ name }) => name === condition.choice);
}

function comparisonOf(fields: Fields, condition: DraftCondition): Comparison | undefined {
  if (condition.read) return condition.read;
  const choice = choiceIn(fields, condition);
  return choice && isReady(choice, condition.values)
    ? choice.build(condition.field, condition.values)
    : undefined;
}

/** Whether a condition holds what is no value of its field: it must not be left out unsaid. */
export function hasUnread(fields: Fields, part: DraftPart): boolean {
  if (isGroup(part)) return part.parts.some((each) => hasUnread(fields, each));
  const choice = choiceIn(fields, part);
  return !part.read && choice !== undefined && part.values.some(isUnread) && !isReady(choice, part.values);
}

/** A condition on a field with its first way to compare. */
export function conditionOn(field: Fields[number]): DraftCondition {
  const choice = choicesOf(field)[0] as Choice;
  return { key: key(), field: field.id, choice: choice.name, values: usualValues(choice) };
}

export function groupWith(part: DraftPart, joint: DraftGroup['joint']): DraftGroup {
  return { key: key(), joint, parts: [part] };
}

/** The same tree with one part changed, or without it when it is changed to nothing. */
export function changed(
  draft: DraftGroup,
  wanted: string,
  change: (part: DraftPart) => DraftPart | undefined,
): DraftGroup {
  const parts = draft.parts.flatMap((part) => {
    if (part.key === wanted) return change(part) ?? [];
    return isGroup(part) ? changed(part, wanted, change) : part;
  });
  return { ...draft, parts };
}
