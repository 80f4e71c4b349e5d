import { useEffect, useRef, useState } from 'react';

/** Where one field alone can be wrong there is nothing to sum up: a try to send that fails leads to it, and it says why. */
export function useTries() {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
  }, [tries]);
  return { form, tried: tries > 0, tryNow: () => setTries((before) => before + 1) };
}
