import { Skeleton } from '@mantine/core';
import classes from './record.module.css';

export function RecordSkeleton({ brief = false }: { brief?: boolean }) {
  if (brief) return <Lines count={8} />;
  return (
    <div className={classes.page} aria-hidden>
      <div className={classes.header}>
        <Skeleton height={40} width={40} radius={10} />
        <div className={classes.heading}>
          <Skeleton height={20} width={220} />
          <Skeleton height={12} width={320} mt={10} />
        </div>
      </div>
      <div className={classes.columns}>
        <div className={classes.facts} data-open>
          <div className={classes.columnBody}>
            <Lines count={6} />
          </div>
        </div>
        <div className={classes.main}>
          <Lines count={8} />
        </div>
        <div className={classes.related} data-open>
          <div className={classes.columnBody}>
            <Lines count={5} />
          </div>
        </div>
      </div>
    </div>
  );
}

function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, at) => (
    <Skeleton key={at} height={14} mt={at ? 18 : 8} width={`${85 - ((at * 17) % 40)}%`} />
  ));
}
