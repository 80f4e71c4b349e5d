import classes from './me.module.css';

/** What is set, what it means, and the control at the end of the line. */
export function Setting({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children: React.ReactNode;
}) {
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <span className={classes.what}>{title}</span>
        {text && <span className="muted small">{text}</span>}
      </div>
      {children}
    </li>
  );
}
