import { useState } from 'react';
import { draftPlace, type Sending } from '@/lib/drafts';
import { useIntention } from '@/lib/intention';
import { usePerson } from '@/lib/session';

interface Kept {
  /** What the form began with: what was typed for another customer is no draft for this one. */
  from: string;
  values: object;
}

/** What is empty counts as what was never typed. */
const textOf = (values: unknown) =>
  JSON.stringify(values ?? null, (_, value: unknown) => (value === null || value === '' ? undefined : value));

function keptFor<Values extends object>(kept: unknown, initial: Values): Values | undefined {
  const { from, values } = (kept ?? {}) as Partial<Kept>;
  return from === textOf(initial) && typeof values === 'object' && values
    ? { ...initial, ...values }
    : undefined;
}

/**
 * Keeps what is typed into a form that makes something new, until it is sent or thrown away; closing the form, leaving the
 * page or losing the tab takes nothing away. Sent again as it is, after an answer that never came, it makes nothing twice.
 * Without a name nothing is kept.
 *
 * @param never what is not written down: passwords
 */
export function useFormDraft<Values extends object>(
  name: string | undefined,
  initial: Values,
  never: (keyof Values)[] = [],
) {
  const person = usePerson();
  const [{ place, ...start }] = useState(() => {
    const at = name === undefined ? undefined : draftPlace(person, `form.${name}`);
    return { place: at, initial, values: keptFor(at?.value(), initial) };
  });
  const [restored, setRestored] = useState(start.values !== undefined);
  const shown = useIntention();
  const write = (values: object) => place?.write({ from: textOf(start.initial), values });
  const forget = () => {
    setRestored(false);
    place?.drop();
  };
  return {
    start: start.values ?? start.initial,
    /** What the form begins with when nothing was kept. */
    initial: start.initial,
    /** Whether what was typed an earlier time is shown. */
    restored,
    /** What equals the beginning is no draft and leaves nothing behind. */
    keep: (values: Values) => {
      const secret = Object.fromEntries(never.map((field) => [field, start.initial[field]]));
      const open = { ...values, ...secret };
      if (textOf(open) === textOf(start.initial)) place?.drop();
      else write(open);
    },
    forget,
    send: (input: unknown): Sending => {
      if (!place || never.length > 0)
        return {
          key: shown.keyFor(input),
          done: () => {
            shown.done();
            forget();
          },
        };
      if (!keptFor(place.value(), start.initial)) write(start.initial);
      return place.send(input);
    },
  };
}
