import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { type Counted, type CountedSearch, countedIn, readCountedSearch } from './counted-search';

const nothing: CountedSearch = { model: undefined, repeats: undefined, until: undefined };

/** Which rows the address asks for; Back closes them, and closing gives the focus back to what opened them. */
export function useCounted() {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const opener = useRef<Element | null>(null);
  const { model, repeats, until } = readCountedSearch(search);
  const counted = useMemo(() => countedIn({ model, repeats, until }), [model, repeats, until]);
  const go = (next: CountedSearch, replace: boolean) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...nothing, ...next }),
      replace,
      resetScroll: false,
    } as never);
  return {
    counted,
    open: (next: Counted) => {
      opener.current = document.activeElement;
      go(next, false);
    },
    close: () => {
      go(nothing, true);
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    },
  };
}
