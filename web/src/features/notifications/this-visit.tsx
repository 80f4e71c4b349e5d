import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { useTold } from '@/ui/told';
import classes from './this-visit.module.css';

/** What toasts said since the page was opened, for whoever did not get to read them. */
export function ThisVisit() {
  const { t } = useTranslation();
  const formats = useFormats();
  const told = useTold();
  if (told.length === 0) return null;
  return (
    <section aria-label={t('notifications.thisVisit')} className={classes.visit}>
      <h3 className={classes.title}>{t('notifications.thisVisit')}</h3>
      <ul className={classes.list}>
        {told.map(({ id, at, message }) => (
          <li key={id}>
            <div>{message}</div>
            <time dateTime={at.toISOString()} className={classes.at}>
              {formats.asOf(at)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
