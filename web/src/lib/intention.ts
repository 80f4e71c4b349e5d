import { useCallback, useRef } from 'react';

/** What somebody wants to send, and the key under which a repeat of it changes nothing. */
export interface Intention {
  input: string;
  key: string;
}

/**
 * One key for one intention: sending the same again, after an answer that never came, repeats it and changes nothing
 * twice; another input is another intention.
 */
export function intentionOf(input: unknown, held: Intention | undefined): Intention {
  const text = JSON.stringify(input);
  return held?.input === text ? held : { input: text, key: crypto.randomUUID() };
}

/** An intention for as long as what asks for it is shown. `done` ends it, so that the same can be wanted again. */
export function useIntention() {
  const held = useRef<Intention>(undefined);
  const keyFor = useCallback((input: unknown) => {
    held.current = intentionOf(input, held.current);
    return held.current.key;
  }, []);
  const done = useCallback(() => {
    held.current = undefined;
  }, []);
  return { keyFor, done };
}
