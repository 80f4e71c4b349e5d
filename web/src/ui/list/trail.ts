import { useState } from 'react';
import type { ListSearch } from './list-search';

type Go = (search: ListSearch) => void;

/** A keyset list knows only the way forward: the cursors that were passed are kept to walk back. */
export function useTrail() {
  const [passed, setPassed] = useState<(string | undefined)[]>([]);
  return {
    length: passed.length,
    forward: (search: ListSearch, next: string | undefined, go: Go) => {
      setPassed((before) => (search.after ? [...before, search.after] : [undefined]));
      go({ ...search, after: next });
    },
    /** Without a known step back (a shared link) it is the first page. */
    back: (search: ListSearch, go: Go) => {
      go({ ...search, after: passed.at(-1) });
      setPassed((before) => before.slice(0, -1));
    },
  };
}
