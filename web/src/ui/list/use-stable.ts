import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any function will do
type Functions = Record<string, (...given: any[]) => any>;

/** The same functions for ever, which do what the latest ones do: children that got them need not be drawn again. */
export function useStable<T extends Functions>(latest: T): T {
  const current = useRef(latest);
  useLayoutEffect(() => {
    current.current = latest;
  });
  const call = useCallback(
    (name: string, given: unknown[]): unknown => current.current[name]?.(...given),
    [],
  );
  const names = Object.keys(latest).join(' ');
  return useMemo(
    () =>
      Object.fromEntries(
        names.split(' ').map((name) => [name, (...given: unknown[]) => call(name, given)]),
      ) as T,
    [names, call],
  );
}
