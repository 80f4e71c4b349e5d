interface ScrollerProps {
  label: string;
  className?: string;
  children: React.ReactNode;
}

/** What may be wider than its place: it scrolls by itself, and by keyboard too. */
export function Scroller({ label, className, children }: ScrollerProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={className} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
