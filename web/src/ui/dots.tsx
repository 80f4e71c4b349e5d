import classes from './dots.module.css';

/** The button of a menu that every row or card has: there are many, so it is nothing but the element. */
export function Dots({ className = '', ...button }: React.ComponentProps<'button'>) {
  return (
    <button type="button" {...button} className={`${classes.dots} ${className}`}>
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden>
        <path d="M3 8h.01M8 8h.01M13 8h.01" stroke="currentColor" strokeWidth={2} strokeLinecap="round" />
      </svg>
    </button>
  );
}
