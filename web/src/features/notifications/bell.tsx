import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconBell } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '@/lib/lazy-part';
import { unreadQuery } from './api';
import classes from './notifications.module.css';

const Centre = lazyPart(async () => (await import('./centre')).Centre);

/** How much is unread, and what it is. */
export function Bell() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const unread = useQuery(unreadQuery).data?.count ?? 0;
  const close = () => setOpened(false);
  const label = t('notifications.bell', { count: unread });
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width="min(360px, calc(100vw - 16px))"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <Tooltip label={t('notifications.title')} disabled={opened}>
          <ActionIcon
            className={classes.bell}
            aria-label={label}
            aria-haspopup="dialog"
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            <IconBell size={20} stroke={1.75} aria-hidden />
            {unread > 0 && (
              <span className={classes.count} aria-hidden>
                {unread > 99 ? t('notifications.many') : unread}
              </span>
            )}
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} role="dialog" aria-label={t('notifications.title')}>
        <Suspense>
          <Centre unread={unread} onClose={close} />
        </Suspense>
        {/* here at once, so that the focus has somewhere to go */}
        <div className={classes.foot}>
          <Link to="/notifications" onClick={close}>
            {t('notifications.all')}
          </Link>
          <Link to="/me" onClick={close}>
            {t('notifications.choose')}
          </Link>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
