import classes from './card-list.module.css';

interface CardProps {
  title: React.ReactNode;
  /** What stands below it: values by the ids of their fields. */
  lines: { id: string; value: React.ReactNode }[];
}

/** What is on a card: the name of a record, and below it what one wants to know first. */
export function Card({ title, lines }: CardProps) {
  return (
    <>
      <span className={classes.title}>{title}</span>
      <span className={classes.line}>
        {lines.map(({ id, value }) => (
          <span key={id}>{value}</span>
        ))}
      </span>
    </>
  );
}
