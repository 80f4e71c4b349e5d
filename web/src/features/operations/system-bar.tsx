import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconAlertTriangle, IconClock, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '@/api/types';
import { useLiveState } from '@/lib/live';
import { recover, shownFrom, systemQuery } from '@/lib/system';
import { useFormats } from '@/lib/use-formats';
import classes from './system-bar.module.css';

/** Says what is down or late and since when; there is nothing to see while all is well. */
export function SystemBar() {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const { data, isError, dataUpdatedAt } = useQuery(systemQuery);
  const live = useLiveState();
  useEffect(() => {
    if (data && !isError) void recover(queries, data);
  }, [queries, data, isError, dataUpdatedAt]);

  const troubles = isError ? [] : (data?.troubles ?? []);
  const late = (live === 'delayed' || live === 'away') && troubles.every(({ part }) => part !== 'events');
  return (
    <div className={classes.bar} role="status" aria-label={t('system.title')}>
      {isError && (
        <p data-tone="danger">
          <IconPlugConnectedX size={16} stroke={1.75} aria-hidden />
          {dataUpdatedAt
            ? t('system.unreachableSince', { since: formats.asOf(new Date(dataUpdatedAt)) })
            : t('system.unreachable')}
        </p>
      )}
      {troubles.map((trouble) => (
        <Line key={trouble.part} trouble={trouble} />
      ))}
      {!isError && late && (
        <p data-tone="warning">
          <IconClock size={16} stroke={1.75} aria-hidden />
          {t('system.late')}
        </p>
      )}
    </div>
  );
}

function Line({ trouble }: { trouble: Trouble }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const from = useSyncExternalStore(
    (changed) => queries.getQueryCache().subscribe(changed),
    () => shownFrom(queries, trouble),
  );
  const down = trouble.state === 'DOWN';
  const Icon = down ? IconAlertTriangle : IconClock;
  const since = formats.asOf(trouble.since);
  return (
    <p data-tone={down ? 'danger' : 'warning'} title={formats.moment(trouble.since)}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span>
        {trouble.part === 'events'
          ? t('system.events', { since })
          : t(`system.states.${trouble.state}`, {
              part: t(`system.parts.${trouble.part}`, trouble.part),
              since,
            })}
        {down && from !== undefined && ` ${t('system.shownFrom', { moment: formats.asOf(new Date(from)) })}`}
      </span>
    </p>
  );
}
