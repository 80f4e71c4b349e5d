import { Link } from '@tanstack/react-router';
import type { DataTableProps } from './data-table';
import classes from './card-list.module.css';

/** The same rows on a phone: cards of two lines. */
export function CardList<Row extends object>({ fields, rows, rowId, rowHref, label }: DataTableProps<Row>) {
  const title = fields.find((field) => field.card === 'title');
  const lines = fields.filter((field) => field.card === 'line');
  return (
    <ul className={classes.list} aria-label={label}>
      {rows.map((row) => {
        const body = (
          <>
            <span className={classes.title}>{title?.cell?.(row)}</span>
            <span className={classes.line}>
              {lines.map((field) => (
                <span key={field.id}>{field.cell?.(row)}</span>
              ))}
            </span>
          </>
        );
        return (
          <li key={rowId(row)}>
            {rowHref ? (
              <Link to={rowHref(row)} className={classes.card}>
                {body}
              </Link>
            ) : (
              <div className={classes.card}>{body}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
