import { ActionIcon, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ObjectName, pageOf } from '@/lib/objects';
import { useSingleKeys } from '../single-keys';
import { useNeighbours } from './neighbours';
import classes from '../record/record.module.css';

/** To the record before or after it in the list that one came from; nothing when one came from elsewhere. */
export function Walk({ object, id }: { object: ObjectName; id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { previous, next } = useNeighbours(object, id);
  const go = (to: string | undefined) =>
    to &&
    void navigate({
      to: pageOf(object, to),
      search: (before: { tab?: string }) => ({ tab: before.tab }),
    } as never);
  useSingleKeys({ j: () => go(next), k: () => go(previous) });
  if (!previous && !next) return null;
  const steps = [
    { key: 'k', to: previous, label: t('record.previous'), icon: IconChevronUp },
    { key: 'j', to: next, label: t('record.next'), icon: IconChevronDown },
  ];
  return (
    <div className={classes.walk}>
      {steps.map(({ key, to, label, icon: Icon }) => (
        <Tooltip key={key} label={`${label} · ${key.toUpperCase()}`}>
          <ActionIcon
            aria-label={label}
            aria-keyshortcuts={key}
            data-disabled={!to || undefined}
            aria-disabled={!to}
            onClick={() => go(to)}
          >
            <Icon size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
