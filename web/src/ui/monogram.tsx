import classes from './monogram.module.css';

/** The first character of a Chinese name, the initials of a western one. */
export function initials(name: string): string {
  const first = [...name.trim()][0] ?? '';
  if (/\p{Script=Han}/u.test(first)) return first;
  const words = name
    .trim()
    .split(/[\s·.-]+/)
    .filter(Boolean);
  return [words[0], words.length > 1 ? words[words.length - 1] : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

export function Monogram({
  name,
  size = 24,
  round = false,
}: {
  name: string;
  size?: number;
  round?: boolean;
}) {
  return (
    <span
      className={classes.root}
      data-round={round || undefined}
      style={{ '--size': `${size}px` } as React.CSSProperties}
      aria-hidden
    >
      {initials(name)}
    </span>
  );
}
