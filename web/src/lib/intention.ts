import { useCallback, useRef } from 'react';

/**
 * One key for one intention: sending the same again, after an answer that never came, repeats it and changes nothing
 * twice; another input is another intention. `done` ends it, so that the same can be wanted again.
 */
export function useIntention() {
  const held = useRef<{ input: string; key: string }>(undefined);
  const keyFor = useCallback((input: unknown) => {
    const text = JSON.stringify(input);
    if (held.current?.input !== text) held.current = { input: text, key: crypto.randomUUID() };
    return held.current.key;
  }, []);
  const done = useCallback(() => {
    held.current = undefined;
  }, []);
  return { keyFor, done };
}
