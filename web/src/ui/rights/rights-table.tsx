import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { byObject, shared } from './rights';
import classes from './rights.module.css';

/** What may be seen and changed, kind by kind. */
export function RightsTable({ rights, label }: { rights: string[]; label: string }) {
  const { t } = useTranslation();
  const lines = byObject(rights.filter(shared));
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('rights.object')}</th>
          <th scope="col" data-mark>
            {t('rights.read')}
          </th>
          <th scope="col" data-mark>
            {t('rights.write')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ object, read, write }) => (
          <tr key={object}>
            <th scope="row">{t(`rights.objects.${object}`, object)}</th>
            <Mark on={read} />
            <Mark on={write} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mark({ on }: { on: boolean }) {
  const { t } = useTranslation();
  return (
    <td data-mark>
      {on && <IconCheck size={16} stroke={1.75} aria-hidden />}
      <VisuallyHidden>{t(on ? 'record.yes' : 'record.no')}</VisuallyHidden>
    </td>
  );
}
