import { useState } from 'react';

/** Where a form keeps what was typed and not sent yet. */
const place = (name: string) => `guanxi.form.${name}`;

interface Kept<Values> {
  /** What the form began with: what was typed for another customer is no draft for this one. */
  from: string;
  values: Values;
}

/** What is empty counts as what was never typed. */
const textOf = (values: unknown) =>
  JSON.stringify(values ?? null, (_, value: unknown) => (value === null || value === '' ? undefined : value));

export function readFormDraft<Values>(name: string, initial: Values): Values | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(place(name)) ?? 'null') as Kept<Values> | null;
    if (!kept || kept.from !== textOf(initial) || typeof kept.values !== 'object' || !kept.values)
      return undefined;
    return { ...initial, ...kept.values };
  } catch {
    return undefined;
  }
}

/** What equals the beginning is no draft and leaves nothing behind. */
export function writeFormDraft<Values>(name: string, initial: Values, values: Values): void {
  if (textOf(values) === textOf(initial)) localStorage.removeItem(place(name));
  else localStorage.setItem(place(name), JSON.stringify({ from: textOf(initial), values }));
}

/**
 * Keeps what is typed into a form that makes something new, until it is sent or thrown away; closing the form, leaving the
 * page or losing the tab takes nothing away. Without a name nothing is kept.
 *
 * @param never what is not written down: passwords
 */
export function useFormDraft<Values extends object>(
  name: string | undefined,
  initial: Values,
  never: (keyof Values)[] = [],
) {
  const [start] = useState(() => ({
    initial,
    values: name === undefined ? undefined : readFormDraft(name, initial),
  }));
  const [restored, setRestored] = useState(start.values !== undefined);
  const forget = () => {
    setRestored(false);
    if (name !== undefined) localStorage.removeItem(place(name));
  };
  return {
    start: start.values ?? start.initial,
    /** What the form begins with when nothing was kept. */
    initial: start.initial,
    /** Whether what was typed an earlier time is shown. */
    restored,
    keep: (values: Values) => {
      if (name === undefined) return;
      const secret = Object.fromEntries(never.map((field) => [field, start.initial[field]]));
      writeFormDraft(name, start.initial, { ...values, ...secret });
    },
    forget,
  };
}
