import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Notification } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Ago } from '@/ui/ago';
import { useMarkRead } from './api';
import { useNotificationText } from './notification-text';
import { placeOf } from './place-of';
import classes from './notifications.module.css';

/** What happened; to open what it is about is to read it. */
export function NotificationLine({
  notification,
  onOpen,
}: {
  notification: Notification;
  onOpen?: () => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const textOf = useNotificationText();
  const markRead = useMarkRead();
  const { id, at, readAt } = notification;
  const open = () => {
    if (!readAt) markRead.mutate(id);
    onOpen?.();
  };
  return (
    <li data-unread={!readAt || undefined} className={classes.line}>
      <Link to={placeOf(notification)} className={classes.link} onClick={open}>
        <span className={classes.text}>{textOf(notification)}</span>
        <span className="muted small" title={formats.moment(at)}>
          <Ago moment={at} />
          {!readAt && ` · ${t('notifications.unread')}`}
        </span>
      </Link>
    </li>
  );
}
