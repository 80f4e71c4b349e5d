import { Skeleton } from '@mantine/core';
import classes from './data-list.module.css';

/** The place of rows that are on their way. */
export function ListSkeleton() {
  return (
    <div className={classes.skeleton} aria-hidden>
      {Array.from({ length: 12 }, (_, row) => (
        <div key={row} className={classes.skeletonRow}>
          <Skeleton height={12} width={`${24 + ((row * 7) % 12)}%`} />
          <Skeleton height={12} width="10%" />
          <Skeleton height={12} width="14%" />
          <Skeleton height={12} width="9%" />
        </div>
      ))}
    </div>
  );
}
