import type { ObjectDescription, ObjectField } from '../object/object';
import { read, Value } from '../object/value';
import classes from './record.module.css';

/** The line of facts under a record's name, as its description chooses them; states stand in it as chips. */
export function RecordLine<One extends object>({
  object,
  one,
  children,
}: {
  object: ObjectDescription<One>;
  one: One;
  children?: React.ReactNode;
}) {
  const chip = ({ type, options, show }: ObjectField<One>) =>
    type === 'flag' || options?.some(({ tone }) => tone) || (options && show && true) || undefined;
  const shown = (object.line ?? [])
    .map((id) => object.fields.find((field) => field.id === id))
    .filter((field): field is ObjectField<One> => field !== undefined && has(one, field));
  if (shown.length === 0 && !children) return null;
  return (
    <div className={classes.line}>
      {shown.map((field) => (
        <span key={field.id} data-chip={chip(field)}>
          <Value field={field} one={one} links />
        </span>
      ))}
      {children}
    </div>
  );
}

function has<One extends object>(one: One, field: ObjectField<One>): boolean {
  const value = read(one, field.id);
  return value !== undefined && value !== null && value !== '';
}
