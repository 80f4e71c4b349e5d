import { useMemo, useSyncExternalStore } from 'react';
import { type Intention, intentionOf } from './intention';
import { usePerson } from './session';

/** What was typed; once it was sent, also as what, until an answer comes. */
interface Kept {
  value?: unknown;
  sent?: Intention;
}

/** What is being sent: under which key, and what to do when the answer is there. */
export interface Sending {
  key: string;
  /** Forgets what was sent, unless something else has been typed meanwhile. */
  done: () => void;
}

/** What the device has no room for, or cannot tell whose it is, lasts as long as the page. */
const passing = new Map<string, string>();
const readers = new Set<() => void>();

function subscribe(reader: () => void) {
  readers.add(reader);
  window.addEventListener('storage', reader);
  return () => {
    readers.delete(reader);
    window.removeEventListener('storage', reader);
  };
}

/** What somebody else put in its place is no draft. */
function parsed(text: string | null): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return typeof kept === 'object' && kept ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Where this device keeps what a person has typed and not sent; nobody else gets to see it. */
export function draftPlace(person: string | undefined, name: string) {
  const place = `guanxi.draft.${person ?? ''}.${name}`;
  const text = () => passing.get(place) ?? localStorage.getItem(place);
  const put = (kept: Kept) => {
    passing.set(place, JSON.stringify(kept));
    if (person !== undefined)
      try {
        localStorage.setItem(place, JSON.stringify(kept));
        passing.delete(place);
      } catch {
        // the device is full
      }
    readers.forEach((reader) => reader());
  };
  const drop = () => {
    passing.delete(place);
    localStorage.removeItem(place);
    readers.forEach((reader) => reader());
  };
  const forgetLater = () => {
    const before = text();
    return () => {
      if (text() === before) drop();
    };
  };
  return {
    text,
    value: () => parsed(text())?.value,
    /** What was sent and had no answer stays known: it may be typed again as it was. */
    write: (value: unknown) => put({ value, sent: parsed(text())?.sent }),
    drop,
    send: (input: unknown): Sending => {
      const kept = parsed(text());
      const sent = intentionOf(input, kept?.sent);
      put({ value: kept?.value, sent });
      return { key: sent.key, done: forgetLater() };
    },
  };
}

/**
 * What the person who is signed in types under a name: it outlives the page, and all that show it show the same.
 *
 * @param read makes a value of what was kept, a blank one of nothing; the same function at all times
 */
export function useDraft<Value>(name: string, read: (kept: unknown) => Value) {
  const person = usePerson();
  const place = useMemo(() => draftPlace(person, name), [person, name]);
  const text = useSyncExternalStore(subscribe, place.text);
  const value = useMemo(() => read(parsed(text)?.value), [text, read]);
  return {
    value,
    /** A blank draft leaves nothing behind. */
    change: (to: (before: Value) => Value) => {
      const next = to(read(place.value()));
      if (JSON.stringify(next) === JSON.stringify(read(undefined))) place.drop();
      else place.write(next);
    },
    send: place.send,
    forget: place.drop,
  };
}
