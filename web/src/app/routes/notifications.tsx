import { SegmentedControl } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MarkAllRead } from '@/features/notifications/mark-all-read';
import { GroupList } from '@/features/notifications/group-list';
import { Page, Panel } from '@/ui/page';
import classes from './me.module.css';

const route = getRouteApi('/signed-in/notifications');

export function NotificationsRoute() {
  const { t } = useTranslation();
  const { unread = false } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t('notifications.title')} actions={<MarkAllRead />}>
      <div className={classes.page}>
        <div className={classes.bar}>
          <SegmentedControl
            aria-label={t('notifications.which')}
            data={[
              { value: 'all', label: t('notifications.every') },
              { value: 'unread', label: t('notifications.onlyUnread') },
            ]}
            value={unread ? 'unread' : 'all'}
            onChange={(next) =>
              void navigate({ search: { unread: next === 'unread' || undefined }, replace: true })
            }
          />
          <Link to="/me">{t('notifications.choose')}</Link>
        </div>
        <Panel flush>
          <GroupList unread={unread} />
        </Panel>
      </div>
    </Page>
  );
}
