import classes from './shell.module.css';

/** A thin line on top of the page while the next one is on its way. */
export function Loading() {
  return <div className={classes.loading} aria-hidden />;
}
