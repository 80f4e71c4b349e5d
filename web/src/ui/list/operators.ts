import type { Comparison, Operator } from '@/lib/rsql';
import type { FieldType } from './field';

/** One way to compare a field, as the user names it. `editor` says what is asked for. */
export interface Choice {
  name: string;
  editor: 'text' | 'options' | 'days' | 'date' | 'number' | 'yes' | 'no' | 'record';
  build: (field: string, values: string[]) => Comparison;
  read: (comparison: Comparison) => string[] | undefined;
}

function simple(name: string, op: Operator, editor: Choice['editor']): Choice {
  return {
    name,
    editor,
    build: (field, values) => ({ field, op, values }),
    read: (comparison) => (comparison.op === op ? comparison.values : undefined),
  };
}

function pattern(name: string, op: '==' | '!=', before: string, after: string): Choice {
  const shape = new RegExp(`^${before ? '\\*' : '(?!\\*)'}([^*]*)${after ? '\\*' : ''}$`);
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

function days(name: string, op: Operator): Choice {
  return {
    name,
    editor: 'days',
    build: (field, [value = '30']) => ({ field, op, values: [`-${value}d`] }),
    read: ({ op: found, values }) => {
      const inner = found === op ? /^-(\d+)d$/.exec(values[0] ?? '')?.[1] : undefined;
      return inner === undefined ? undefined : [inner];
    },
  };
}

function date(name: string, op: Operator): Choice {
  return {
    name,
    editor: 'date',
    build: (field, [value = '']) => ({ field, op, values: [`${value}T00:00:00Z`] }),
    read: ({ op: found, values }) => {
      const inner = found === op ? /^(\d{4}-\d\d-\d\d)T/.exec(values[0] ?? '')?.[1] : undefined;
      return inner === undefined ? undefined : [inner];
    },
  };
}

function flag(name: 'yes' | 'no'): Choice {
  const value = String(name === 'yes');
  return {
    name,
    editor: name,
    build: (field) => ({ field, op: '==', values: [value] }),
    read: ({ op, values }) => (op === '==' && values[0] === value ? [value] : undefined),
  };
}

export const choices: Record<FieldType, Choice[]> = {
  text: [
    pattern('contains', '==', '*', '*'),
    pattern('startsWith', '==', '', '*'),
    simple('is', '==', 'text'),
    simple('isNot', '!=', 'text'),
  ],
  enum: [simple('anyOf', '=in=', 'options'), simple('noneOf', '=out=', 'options')],
  moment: [
    days('withinDays', '=ge='),
    days('beforeDays', '=lt='),
    date('since', '=ge='),
    date('before', '=lt='),
  ],
  number: [
    simple('atLeast', '=ge=', 'number'),
    simple('atMost', '=le=', 'number'),
    simple('is', '==', 'number'),
  ],
  flag: [flag('yes'), flag('no')],
  record: [simple('is', '==', 'record'), simple('isNot', '!=', 'record')],
};

/** The choice that a comparison of the URL belongs to, and the values in it. */
export function choiceOf(
  type: FieldType,
  comparison: Comparison,
): { choice: Choice; values: string[] } | undefined {
  for (const choice of choices[type]) {
    const values = choice.read(comparison);
    if (values) return { choice, values };
  }
  return undefined;
}
