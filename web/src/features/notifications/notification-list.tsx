import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Notification } from '@/api/types';
import { type ObjectName, objects, pageOf } from '@/lib/objects';
import { useFormats } from '@/lib/use-formats';
import { Empty, Failure } from '@/ui/states';
import { notificationsQuery, useMarkRead } from './api';
import { NotificationText } from './notification-text';
import classes from './notifications.module.css';

/** What concerns the reader, the latest first; to open one is to read it. */
export function NotificationList({ unread, onOpen }: { unread: boolean; onOpen?: () => void }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(notificationsQuery(unread));
  const markRead = useMarkRead();
  if (list.isError && !list.data) return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton height={48} m={12} />;
  const all = list.data.pages.flatMap(({ items }) => items);
  if (all.length === 0)
    return (
      <Empty
        title={t(unread ? 'notifications.allRead' : 'notifications.empty')}
        text={t('notifications.emptyText')}
      />
    );
  return (
    <>
      <ul className={classes.list} aria-busy={list.isFetching}>
        {all.map((one) => (
          <Line
            key={one.id}
            notification={one}
            onOpen={() => {
              if (!one.readAt) markRead.mutate(one.id);
              onOpen?.();
            }}
          />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          variant="subtle"
          m={8}
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </>
  );
}

function Line({ notification, onOpen }: { notification: Notification; onOpen: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { object, objectId, at, readAt } = notification;
  const known = object in objects ? pageOf(object as ObjectName, objectId) : '/';
  return (
    <li data-unread={!readAt || undefined} className={classes.line}>
      <Link to={known} className={classes.link} onClick={onOpen}>
        <span className={classes.text}>
          <NotificationText notification={notification} />
        </span>
        <span className="muted small" title={formats.moment(at)}>
          {formats.relative(at)}
          {!readAt && ` · ${t('notifications.unread')}`}
        </span>
      </Link>
    </li>
  );
}
