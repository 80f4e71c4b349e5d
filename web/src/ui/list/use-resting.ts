import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { useStable } from './use-stable';

/** Milliseconds after which somebody who scrolled has come to rest. */
const pause = 300;

/** Tells at which row somebody came to rest: not on the way, and not while they go to another page. */
export function useResting(tell: (row: number) => void) {
  const router = useRouter();
  const { rests } = useStable({ rests: tell });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (row: number) => {
      const wait = () => {
        timer.current = setTimeout(() => (router.state.isLoading ? wait() : rests(row)), pause);
      };
      clearTimeout(timer.current);
      wait();
    },
    [router, rests],
  );
}
