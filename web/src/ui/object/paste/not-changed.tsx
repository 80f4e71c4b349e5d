import { useTranslation } from 'react-i18next';
import classes from './paste.module.css';

const most = 3;

/** A row that stayed as it was, by its name, and why. */
export interface Unchanged {
  name: string;
  reason: string;
}

/** Which rows could not be changed: the first of them each with its own reason. */
export function NotChanged({ rows }: { rows: Unchanged[] }) {
  const { t } = useTranslation();
  const beyond = rows.length - most;
  return (
    <>
      <div>{t('rows.paste.failed', { count: rows.length })}</div>
      <ul className={classes.unchanged}>
        {rows.slice(0, most).map((row, at) => (
          <li key={at}>{t('rows.paste.why', { ...row })}</li>
        ))}
      </ul>
      {beyond > 0 && <div>{t('rows.paste.more', { count: beyond })}</div>}
    </>
  );
}
