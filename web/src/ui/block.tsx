import classes from './block.module.css';

interface BlockProps {
  title: string;
  aside?: React.ReactNode;
  foot?: React.ReactNode;
  children: React.ReactNode;
}

/** A part of a record's side column. */
export function Block({ title, aside, foot, children }: BlockProps) {
  return (
    <section>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {aside}
      </div>
      {children}
      {foot && <div className={classes.foot}>{foot}</div>}
    </section>
  );
}
