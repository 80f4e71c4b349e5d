import { Children } from 'react';
import classes from './record.module.css';

/** The line under a record's name, for pages that say themselves what stands in it. */
export function Line({ children }: { children: React.ReactNode }) {
  return (
    <div className={classes.line}>
      {Children.toArray(children).map((part, at) => (
        <span key={at}>{part}</span>
      ))}
    </div>
  );
}
