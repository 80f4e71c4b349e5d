import type { Comparison, Operator } from '@/lib/rsql';
import { fromText } from '@/lib/typed-number';
import type { FieldType, ListField } from './field';
import { isPeriod } from './period';
import { me, today } from './reader';

const usualPeriod = 'thisMonth';

/** One way to compare a field, as the user names it. `editor` says what is asked for; `none` that nothing is. */
export interface Choice {
  name: string;
  editor: 'text' | 'options' | 'days' | 'date' | 'period' | 'number' | 'record' | 'none';
  build: (field: string, values: string[]) => Comparison;
  read: (comparison: Comparison) => string[] | undefined;
}

function simple(name: string, op: Operator, editor: Choice['editor']): Choice {
  return {
    name,
    editor,
    build: (field, values) => ({ field, op, values }),
    read: (comparison) =>
      comparison.op === op && comparison.values[0] !== '' ? comparison.values : undefined,
  };
}

/** One of several; a single one may also be written with `==`. */
function several(name: string, op: '=in=' | '=out=', single: '==' | '!='): Choice {
  return {
    name,
    editor: 'options',
    build: (field, values) => ({ field, op, values }),
    read: (comparison) =>
      comparison.op === op || (comparison.op === single && comparison.values[0] !== '')
        ? comparison.values
        : undefined,
  };
}

function pattern(name: string, op: '==' | '!=', before: string, after: string): Choice {
  const shape = new RegExp(`^${before ? '\\*' : '(?!\\*)'}([^*]+)${after ? '\\*' : ''}$`);
  return {
    name,
    editor: 'text',
    build: (field, [value = '']) => ({ field, op, values: [`${before}${value}${after}`] }),
    read: ({ op: found, values }) => {
      const inner = found === op ? shape.exec(values[0] ?? '')?.[1] : undefined;
      return inner === undefined ? undefined : [inner];
    },
  };
}

function days(name: string, op: Operator, sign: '+' | '-'): Choice {
  const shape = new RegExp(`^\\${sign}(\\d+)d$`);
  return {
    name,
    editor: 'days',
    build: (field, [value = '30']) => ({ field, op, values: [`${sign}${value}d`] }),
    read: ({ op: found, values }) => {
      const inner = found === op ? shape.exec(values[0] ?? '')?.[1] : undefined;
      return inner === undefined ? undefined : [inner];
    },
  };
}

function date(name: string, op: Operator): Choice {
  return {
    name,
    editor: 'date',
    build: (field, [value = '']) => ({ field, op, values: [value] }),
    read: ({ op: found, values }) => {
      const inner = found === op ? /^(\d{4}-\d\d-\d\d)(T|$)/.exec(values[0] ?? '')?.[1] : undefined;
      return inner === undefined ? undefined : [inner];
    },
  };
}

const inPeriod: Choice = {
  name: 'inPeriod',
  editor: 'period',
  build: (field, [value = usualPeriod]) => ({ field, op: '==', values: [value] }),
  read: ({ op, values }) => (op === '==' && isPeriod(values[0]) ? values : undefined),
};

/** Nothing is left to ask: the value is a part of the choice. */
function fixed(name: string, op: Operator, value: string): Choice {
  return {
    name,
    editor: 'none',
    build: (field) => ({ field, op, values: [value] }),
    read: ({ op: found, values }) => (found === op && values[0] === value ? [value] : undefined),
  };
}

const empty = [fixed('isEmpty', '==', ''), fixed('isNotEmpty', '!=', '')];

export const choices: Record<FieldType, Choice[]> = {
  text: [
    pattern('contains', '==', '*', '*'),
    pattern('startsWith', '==', '', '*'),
    simple('is', '==', 'text'),
    pattern('containsNot', '!=', '*', '*'),
    simple('isNot', '!=', 'text'),
    ...empty,
  ],
  enum: [several('anyOf', '=in=', '=='), several('noneOf', '=out=', '!='), ...empty],
  moment: [
    days('withinDays', '=ge=', '-'),
    days('beforeDays', '=lt=', '-'),
    inPeriod,
    days('untilDays', '=le=', '+'),
    days('afterDays', '=gt=', '+'),
    fixed('sinceToday', '=ge=', today),
    fixed('beforeToday', '=lt=', today),
    date('since', '=ge='),
    date('before', '=lt='),
    ...empty,
  ],
  number: [
    simple('atLeast', '=ge=', 'number'),
    simple('atMost', '=le=', 'number'),
    simple('moreThan', '=gt=', 'number'),
    simple('lessThan', '=lt=', 'number'),
    simple('is', '==', 'number'),
    simple('isNot', '!=', 'number'),
    ...empty,
  ],
  flag: [fixed('yes', '==', 'true'), fixed('no', '==', 'false')],
  record: [simple('is', '==', 'record'), simple('isNot', '!=', 'record'), ...empty],
};

/** What has no name can only be meant by a link. */
const linked: Choice[] = [
  {
    name: 'linked',
    editor: 'none',
    build: (field, values) => ({ field, op: '==', values }),
    read: ({ op, values }) => (op === '==' && values[0] !== '' ? values : undefined),
  },
];

const mine = [fixed('isMe', '==', me), fixed('isNotMe', '!=', me)];

type Compared = Pick<ListField<never>, 'type' | 'of'>;

/** All ways to compare a field; one that points at people can be me. */
export function choicesOf({ type, of }: Compared): Choice[] {
  if (type === 'record' && !of) return linked;
  return of === 'users' ? [...mine, ...choices[type]] : choices[type];
}

/** The choice that a comparison of the URL belongs to, and the values in it. */
export function choiceOf(
  field: Compared,
  comparison: Comparison,
): { choice: Choice; values: string[] } | undefined {
  for (const choice of choicesOf(field)) {
    const values = choice.read(comparison);
    if (values) return { choice, values };
  }
  return undefined;
}

/** What stands there when a way to compare is chosen anew. */
export function usualValues(choice: Choice): string[] {
  if (choice.editor === 'period') return [usualPeriod];
  return choice.editor === 'days' ? ['30'] : [];
}

/** Whether enough is entered to compare with. */
export function isReady(choice: Choice, values: string[]): boolean {
  if (choice.editor === 'number' || choice.editor === 'days')
    return typeof fromText(values[0] ?? '') === 'number';
  return (
    (choice.editor === 'none' && choice.name !== 'linked') || values.some((value) => value.trim() !== '')
  );
}
