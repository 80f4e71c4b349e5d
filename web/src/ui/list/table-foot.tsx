import type { ListField } from './field';
import classes from './data-table.module.css';

interface TableFootProps<Row> {
  fields: ListField<Row>[];
  totals: Readonly<Record<string, React.ReactNode>>;
  boxes: boolean;
}

/** What the columns add up to, always in sight. */
export function TableFoot<Row>({ fields, totals, boxes }: TableFootProps<Row>) {
  return (
    <tfoot>
      <tr>
        {boxes && <td className={classes.box} />}
        {fields.map((field, at) => (
          <td
            key={field.id}
            data-align={field.align}
            className={at === 0 ? `${classes.pinned} ${classes.first}` : undefined}
          >
            {totals[field.id]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
