import { VisuallyHidden } from '@mantine/core';
import { IconArrowRight, IconCheck, IconPointFilled } from '@tabler/icons-react';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import classes from './state-path.module.css';

interface StatePathProps<State extends string> {
  label: string;
  /** In the order in which they usually follow each other. */
  states: { value: State; label: string }[];
  current: State;
  /** Where the record may go from here; only these can be pressed. */
  allowed: State[];
  /** What a press does, with the state's own word in it. */
  moveLabel: (state: string) => string;
  onMove: (state: State) => void;
  busy?: boolean;
  /** Of a record that has come to its end: no state is current any more. */
  ended?: Ended<State>;
}

interface Ended<State> {
  /** The states that lie behind it, and the word for that. */
  passed: State[];
  word: string;
}

/** Where a record stands among its states, and where it may go; names are whole, on more than one line or, on a phone, scrolled to, and faint where there are more. */
export function StatePath<State extends string>({
  label,
  states,
  current,
  allowed,
  moveLabel,
  onMove,
  busy = false,
  ended,
}: StatePathProps<State>) {
  const path = useRef<HTMLOListElement>(null);
  const [beyond, setBeyond] = useState({ before: false, after: false });
  const { ref: measured, width } = useElementSize<HTMLOListElement>();
  const ref = useMergedRef(path, measured);
  useEffect(() => {
    const list = path.current;
    if (!list) return;
    const at = list.querySelector<HTMLElement>('[data-current]');
    if (at) list.scrollLeft = at.offsetLeft - list.offsetLeft - (list.clientWidth - at.offsetWidth) / 2;
    setBeyond(beyondOf(list));
  }, [current, states.length, width]);
  return (
    <div className={classes.frame}>
      {/* keys scroll what has the focus */}
      <ol
        ref={ref}
        className={classes.path}
        aria-label={label}
        aria-busy={busy}
        data-before={beyond.before || undefined}
        data-after={beyond.after || undefined}
        onScroll={(event) => setBeyond(beyondOf(event.currentTarget))}
        {...((beyond.before || beyond.after) && { tabIndex: 0 })}
      >
        {states.map((state) => (
          <li key={state.value} data-current={state.value === current || undefined}>
            {ended ? (
              <EndedStep label={state.label} passed={ended.passed.includes(state.value) && ended.word} />
            ) : state.value === current ? (
              <span className={classes.current} title={state.label}>
                <IconPointFilled size={14} aria-hidden />
                <span className={classes.label} aria-current="step">
                  {state.label}
                </span>
              </span>
            ) : allowed.includes(state.value) ? (
              <button
                type="button"
                className={classes.move}
                aria-label={moveLabel(state.label)}
                title={moveLabel(state.label)}
                aria-disabled={busy}
                onClick={() => !busy && onMove(state.value)}
              >
                <span className={classes.label}>{state.label}</span>
                <IconArrowRight size={14} stroke={1.75} aria-hidden />
              </button>
            ) : (
              <span className={classes.other} title={state.label}>
                <span className={classes.label}>{state.label}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function EndedStep({ label, passed }: { label: string; passed: string | false }) {
  return (
    <span className={classes.other} title={label}>
      {passed && <IconCheck size={14} stroke={1.75} aria-hidden />}
      <span className={classes.label}>
        {label}
        {passed && <VisuallyHidden>{`, ${passed}`}</VisuallyHidden>}
      </span>
    </span>
  );
}

/** Whether there is more than one sees. */
const beyondOf = ({ scrollLeft, scrollWidth, clientWidth }: HTMLElement) => ({
  before: scrollLeft > 1,
  after: scrollLeft + clientWidth < scrollWidth - 1,
});
