import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NotificationGroup } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Empty } from '@/ui/states';
import { groupsQuery } from './api';
import { GroupLine } from './group-line';
import { NotificationLine } from './notification-line';
import { Pages } from './pages';
import classes from './notifications.module.css';

/** What concerns the reader, the latest first; what is alike on one day is one line. */
export function GroupList({ unread, onOpen }: { unread: boolean; onOpen?: () => void }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(groupsQuery(unread, useFormats().timeZone));
  const all = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Pages list={list}>
      {all.length === 0 ? (
        <Empty
          title={t(unread ? 'notifications.allRead' : 'notifications.empty')}
          text={t('notifications.emptyText')}
        />
      ) : (
        <ul className={classes.list} aria-busy={list.isFetching}>
          {all.map((group) => (
            <Line key={`${group.day} ${group.kind} ${group.unread}`} group={group} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </Pages>
  );
}

function Line({ group, onOpen }: { group: NotificationGroup; onOpen?: () => void }) {
  const [only, another] = group.newest;
  return only && !another ? (
    <NotificationLine notification={only} onOpen={onOpen} />
  ) : (
    <GroupLine group={group} onOpen={onOpen} />
  );
}
