import classes from './shortcuts.module.css';

const mac = /Mac|iP(hone|ad)/.test(navigator.userAgent);
const names: Record<string, string> = {
  mod: mac ? '⌘' : 'Ctrl',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
};

/** The caps that somebody presses: `mod+k` is Ctrl and K at once, `g c` one after the other, `L` with Shift. */
export function capsOf(keys: string): string[] {
  return keys.split(' ').flatMap((stroke) =>
    stroke.split('+').flatMap((key) => {
      if (names[key]) return [names[key]];
      return /^\p{Lu}$/u.test(key) ? ['Shift', key] : [key.length === 1 ? key.toUpperCase() : key];
    }),
  );
}

export function Keys({ keys }: { keys: string }) {
  return (
    <span className={classes.keys}>
      {capsOf(keys).map((cap, at) => (
        <kbd key={at}>{cap}</kbd>
      ))}
    </span>
  );
}
