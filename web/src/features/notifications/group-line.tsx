import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChecks, IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotificationGroup } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Ago } from '@/ui/ago';
import { useMarkManyRead } from './api';
import { GroupMembers } from './group-members';
import { useGroupNames } from './notification-text';
import classes from './notifications.module.css';

/** What happened many times on a day, as one line that opens. */
export function GroupLine({ group, onOpen }: { group: NotificationGroup; onOpen?: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const namesOf = useGroupNames();
  const [opened, setOpened] = useState(false);
  const mark = useMarkManyRead();
  const members = useId();
  const { kind, unread, count, first, latest } = group;
  const what = t(`notifications.groups.${kind}`, { count });
  return (
    <li data-unread={unread || undefined} className={classes.line}>
      <div className={classes.group}>
        <UnstyledButton
          className={classes.link}
          aria-expanded={opened}
          aria-controls={members}
          onClick={() => setOpened(!opened)}
        >
          <span className={classes.text}>{what}</span>
          <span className={classes.names}>{namesOf(group)}</span>
          <span className="muted small" title={formats.moment(latest)}>
            <Ago moment={latest} />
            {unread && ` · ${t('notifications.unread')}`}
          </span>
          <IconChevronDown size={16} stroke={1.75} className={classes.chevron} aria-hidden />
        </UnstyledButton>
        {unread && (
          <Tooltip label={t('notifications.markGroup')}>
            <ActionIcon
              aria-label={`${t('notifications.markGroup')}: ${what}`}
              loading={mark.isPending}
              onClick={() => mark.mutate({ kind, since: first, until: latest })}
            >
              <IconChecks size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <div id={members} hidden={!opened}>
        {opened && <GroupMembers group={group} onOpen={onOpen} />}
      </div>
    </li>
  );
}
