import { IconChevronRight } from '@tabler/icons-react';
import { useFormats } from '@/lib/use-formats';
import type { ListField } from '../list/field';
import type { RowGroup } from '../list/groups';
import { pinOf } from '../list/pins';
import type { StripPlace } from '../list/strips';
import { Sums } from '../list/sums';
import classes from './object-groups.module.css';

/** The columns of the table in which it stands. */
export interface HeadColumns<One> {
  ids: string[];
  fields: ListField<One>[];
  pins: number;
  /** Rows have a box before their first column. */
  boxes: boolean;
}

interface GroupHeadProps<One> {
  columns: HeadColumns<One>;
  group: RowGroup;
  open?: boolean;
  onToggle?: () => void;
  place?: StripPlace;
  children: React.ReactNode;
}

/** A group's own row: its sums stand in the columns that they are the sums of. */
export function GroupHead<One>({ columns, group, open, onToggle, place, children }: GroupHeadProps<One>) {
  const { ids, fields, pins, boxes } = columns;
  const formats = useFormats();
  const summed = ids.findIndex((id, at) => at > 0 && fields.some((field) => field.id === id && field.sum));
  const span = summed < 0 ? ids.length : summed;
  const name = (
    <>
      <span className={classes.name}>{children}</span>
      <span className={classes.count}>{formats.number(group.count)}</span>
    </>
  );
  return (
    <tr className={classes.group} {...place}>
      <th scope="rowgroup" colSpan={span + (boxes ? 1 : 0)}>
        {onToggle ? (
          <button type="button" className={classes.toggle} aria-expanded={open} onClick={onToggle}>
            <IconChevronRight size={16} stroke={1.75} aria-hidden className={classes.chevron} />
            {name}
          </button>
        ) : (
          <span className={classes.toggle}>{name}</span>
        )}
      </th>
      {ids.slice(span).map((id, at) => {
        const field = fields.find((each) => each.id === id);
        return (
          <td key={id} data-align={field?.align} {...pinOf(span + at, pins)}>
            {field?.sum && (
              <Sums bare fields={fields} sums={group.sums.filter((each) => each.field === id)} />
            )}
          </td>
        );
      })}
    </tr>
  );
}
