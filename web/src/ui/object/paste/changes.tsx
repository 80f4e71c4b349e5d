import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import type { ObjectDescription, ObjectField } from '../object';
import { read, Value } from '../value';
import type { Plan } from './plan';
import classes from './paste.module.css';

const most = 5;

interface ChangesProps<One extends object> {
  object: ObjectDescription<One>;
  changes: Plan<One>['changes'];
}

/** What the first rows hold now, and what they would hold. */
export function Changes<One extends object>({ object, changes }: ChangesProps<One>) {
  const { t } = useTranslation();
  const { title } = objects[object.name];
  const beyond = changes.length - most;
  return (
    <>
      <ul className={classes.changes}>
        {changes.slice(0, most).map(({ row, change }) => (
          <li key={String(read(row, 'id'))}>
            <span className={classes.changed}>{String(read(row, title) ?? '')}</span>
            <ul>
              {object.fields
                .filter(({ id }) => id in change)
                .map((field) => (
                  <li key={field.id}>
                    <span className="muted">{t(field.label)}</span>
                    <span>
                      <OldAndNew field={field} row={row} change={change} />
                    </span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      {beyond > 0 && <p className="muted small">{t('rows.paste.more', { count: beyond })}</p>}
    </>
  );
}

interface OldAndNewProps<One extends object> {
  field: ObjectField<One>;
  row: One;
  change: Record<string, unknown>;
}

function OldAndNew<One extends object>({ field, row, change }: OldAndNewProps<One>) {
  const { t } = useTranslation();
  const nothing = <span className="muted">{t('rows.paste.empty')}</span>;
  const holds = (one: One) => (read(one, field.id) ?? '') !== '';
  // the name that came along is that of the record it pointed at before
  const after = { ...row, ...(field.nameIn && { [field.nameIn]: undefined }), ...change };
  return (
    <>
      {holds(row) ? <Value field={field} one={row} /> : nothing} →{' '}
      {holds(after) ? (
        <strong>
          <Value field={field} one={after} />
        </strong>
      ) : (
        nothing
      )}
    </>
  );
}
