import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { byObject, toggle } from './rights';
import classes from './rights.module.css';

interface RightsPickerProps {
  label: string;
  /** Everything that can be granted. */
  all: string[];
  value: string[];
  onChange: (rights: string[]) => void;
  error?: React.ReactNode;
}

/** Grants rights kind by kind; who may change may see. */
export function RightsPicker({ label, all, value, onChange, error }: RightsPickerProps) {
  const { t } = useTranslation();
  const offered = byObject(all);
  const granted = new Set(value);
  return (
    <div>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{label}</th>
              <th scope="col" data-mark>
                {t('rights.read')}
              </th>
              <th scope="col" data-mark>
                {t('rights.write')}
              </th>
            </tr>
          </thead>
          <tbody>
            {offered.map(({ object }) => {
              const name = t(`rights.objects.${object}`, object);
              return (
                <tr key={object}>
                  <th scope="row">{name}</th>
                  {(['read', 'write'] as const).map((action) => (
                    <td key={action} data-mark>
                      <Checkbox
                        size="xs"
                        aria-label={t(action === 'read' ? 'rights.readOf' : 'rights.writeOf', {
                          object: name,
                        })}
                        checked={granted.has(`${object}:${action}`)}
                        onChange={(event) =>
                          onChange(toggle(value, object, action, event.currentTarget.checked))
                        }
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
