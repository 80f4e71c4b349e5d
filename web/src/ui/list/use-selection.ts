import { useCallback, useMemo, useState } from 'react';
import {
  choose,
  chooseAmong,
  everything,
  isChosen,
  isNothing,
  nothing,
  rangeOf,
  type Selection,
} from './selection';

export interface SelectionModel {
  selection: Selection;
  isEmpty: boolean;
  isChosen: (id: string) => boolean;
  /** With `reach` all of these rows from the last one that was toggled. */
  toggle: (id: string, reach?: readonly string[]) => void;
  set: (ids: string[], on: boolean) => void;
  /** Which of the loaded rows are chosen. */
  setLoaded: (ids: string[], chosen: Readonly<Record<string, boolean>>) => void;
  all: () => void;
  clear: () => void;
}

interface Held {
  question: string;
  selection: Selection;
  anchor?: string;
}

/** What is chosen belongs to a question: under another filter nothing is. */
export function useSelection(question: string): SelectionModel {
  const [held, setHeld] = useState<Held>({ question, selection: nothing });
  const current = held.question === question ? held : undefined;
  const selection = current?.selection ?? nothing;
  const anchor = current?.anchor;
  const toggle = useCallback(
    (id: string, reach?: readonly string[]) => {
      const on = reach ? true : !isChosen(selection, id);
      const which = reach ? rangeOf(reach, anchor, id) : [id];
      setHeld({
        question,
        selection: choose(selection, which, on),
        anchor: reach ? (anchor ?? id) : id,
      });
    },
    [question, selection, anchor],
  );
  return useMemo(
    () => ({
      selection,
      isEmpty: isNothing(selection),
      isChosen: (id) => isChosen(selection, id),
      toggle,
      set: (which, on) => setHeld({ question, selection: choose(selection, which, on), anchor }),
      setLoaded: (among, chosen) =>
        setHeld({ question, selection: chooseAmong(selection, among, chosen), anchor }),
      all: () => setHeld({ question, selection: everything }),
      clear: () => setHeld({ question, selection: nothing }),
    }),
    [selection, toggle, question, anchor],
  );
}
