import { useTranslation } from 'react-i18next';
import { GroupList } from './group-list';
import { MarkAllRead } from './mark-all-read';
import { ThisVisit } from './this-visit';
import classes from './notifications.module.css';

/** What the bell tells. */
export function Centre({ unread, onClose }: { unread: number; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('notifications.title')}</h2>
        {unread > 0 && <MarkAllRead />}
      </div>
      <div className={classes.scroll}>
        <ThisVisit />
        <GroupList unread={false} onOpen={onClose} />
      </div>
    </>
  );
}
