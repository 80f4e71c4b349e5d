import { IconArrowRight, IconPointFilled } from '@tabler/icons-react';
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
}

/** Where a record stands among its states, and where it may go. */
export function StatePath<State extends string>({
  label,
  states,
  current,
  allowed,
  moveLabel,
  onMove,
  busy = false,
}: StatePathProps<State>) {
  return (
    <ol className={classes.path} aria-label={label} aria-busy={busy}>
      {states.map((state) => (
        <li key={state.value}>
          {state.value === current ? (
            <span className={classes.current} aria-current="step">
              <IconPointFilled size={14} aria-hidden />
              {state.label}
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
              {state.label}
              <IconArrowRight size={14} stroke={1.75} aria-hidden />
            </button>
          ) : (
            <span className={classes.other}>{state.label}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
