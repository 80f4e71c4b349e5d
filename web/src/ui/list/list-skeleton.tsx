import classes from './data-list.module.css';

/** The place of rows that are on their way. It is drawn with every list, so it is nothing but bars. */
export function ListSkeleton() {
  return (
    <div className={classes.skeleton} data-waiting aria-hidden>
      {Array.from({ length: 12 }, (_, row) => (
        <div key={row} className={classes.skeletonRow}>
          <i style={{ width: `${24 + ((row * 7) % 12)}%` }} />
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
