import { useInfiniteQuery } from '@tanstack/react-query';
import type { NotificationGroup } from '@/api/types';
import { membersQuery } from './api';
import { NotificationLine } from './notification-line';
import { Pages } from './pages';
import classes from './notifications.module.css';

/** The notifications of a group. */
export function GroupMembers({ group, onOpen }: { group: NotificationGroup; onOpen?: () => void }) {
  const list = useInfiniteQuery(membersQuery(group));
  return (
    <Pages list={list}>
      <ul className={classes.members} aria-busy={list.isFetching}>
        {list.data?.pages
          .flatMap(({ items }) => items)
          .map((one) => (
            <NotificationLine key={one.id} notification={one} onOpen={onOpen} />
          ))}
      </ul>
    </Pages>
  );
}
