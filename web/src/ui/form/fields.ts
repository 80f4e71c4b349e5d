import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmail } from '@/lib/email';
import { whyUnread } from '@/lib/typed-number';
import { asKept } from '../object/editable';
import { currencyOf, numberKind } from '../object/number-kind';
import type { ObjectField } from '../object/object';

export type Values = Record<string, unknown>;

const empty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** What was filled in; what was left empty is not sent. */
export function filled(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !empty(value)));
}

export type Fields = ReturnType<typeof useFields>;

/**
 * The values of a form and what is wrong with them: each field is judged when it is left, all when it is sent.
 *
 * @param keep is told of every change
 */
export function useFields<One extends object>(
  fields: ObjectField<One>[],
  initial: Values,
  keep?: (values: Values) => void,
) {
  const { t } = useTranslation();
  const [values, setValues] = useState(initial);
  const [left, setLeft] = useState<Record<string, boolean>>({});
  const [refused, setRefused] = useState<Record<string, string>>({});

  const wrong = (field: ObjectField<One>): string | undefined => {
    const value = values[field.id];
    if (field.required && empty(value)) return t('form.missing', { field: t(field.label) });
    if (field.type === 'email' && !empty(value) && !isEmail(String(value))) return t('form.emailWrong');
    const kind = numberKind(field, currencyOf(field, values));
    return kind && whyUnread(value, kind, t);
  };
  const trimmed = (): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        empty(value) ? null : typeof value === 'string' ? value.trim() : value,
      ]),
    );
  const errors: Record<string, string | undefined> = { ...refused };
  for (const field of fields) if (left[field.id]) errors[field.id] = wrong(field) ?? refused[field.id];

  return {
    values,
    errors,
    set: (changes: Values) => {
      const next = { ...values, ...changes };
      setValues(next);
      keep?.(next);
      setRefused((before) =>
        Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changes))),
      );
    },
    /** The values without blanks at their ends; what is blank is null. */
    trimmed,
    /** The same as they are sent. */
    sent: (): Values => {
      const all = trimmed();
      for (const field of fields) if (field.id in all) all[field.id] = asKept(field, all[field.id]);
      return all;
    },
    reset: (to: Values) => {
      setValues(to);
      setLeft({});
      setRefused({});
    },
    leave: (id: string) => setLeft((before) => (before[id] ? before : { ...before, [id]: true })),
    refuse: setRefused,
    /** Judges all fields; false when one of them is wrong. */
    check: () => {
      setLeft(Object.fromEntries(fields.map(({ id }) => [id, true])));
      setRefused({});
      return fields.every((field) => wrong(field) === undefined);
    },
  };
}
