import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconAlertTriangle, IconClock, IconLogin, IconPlugConnectedX } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '@/api/types';
import { useLateSince } from '@/lib/live';
import { isProblem } from '@/lib/problem';
import { signInPath } from '@/lib/sign-in';
import { profileQuery } from '@/lib/rights';
import { otherPersonQuery } from '@/lib/session';
import { recover, shownFrom, systemQuery } from '@/lib/system';
import { useFormats } from '@/lib/use-formats';
import classes from './system-bar.module.css';

/** Says what is down or late and since when; there is nothing to see while all is well. */
export function SystemBar() {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const { data, error, isError, dataUpdatedAt } = useQuery(systemQuery);
  const lateSince = useLateSince();
  useEffect(() => {
    if (data && !isError) void recover(queries, data);
  }, [queries, data, isError, dataUpdatedAt]);

  const troubles = isError ? [] : (data?.troubles ?? []);
  const signedOut = isProblem(error) && error.status === 401;
  const late = lateSince && troubles.every(({ part }) => part !== 'events');
  return (
    <div className={classes.bar} role="status" aria-label={t('system.title')}>
      {signedOut && <SignedOut />}
      {isError && !signedOut && (
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
        <p data-tone="warning" title={formats.moment(lateSince)}>
          <IconClock size={16} stroke={1.75} aria-hidden />
          {t('system.late', { since: formats.asOf(lateSince) })}
        </p>
      )}
    </div>
  );
}

/** The way in opens beside what is on the screen, which stays; where somebody else has gone in, one may go on as they. */
function SignedOut() {
  const { t } = useTranslation();
  const here = useLocation({ select: ({ pathname, searchStr }) => pathname + searchStr });
  const { data: name } = useQuery(otherPersonQuery);
  return (
    <p data-tone="danger">
      <IconLogin size={16} stroke={1.75} aria-hidden />
      <span>
        {name ? t('system.other', { name }) : t('system.signedOut')}{' '}
        {name ? (
          <button type="button" onClick={() => window.location.reload()}>
            {t('system.goOnAs', { name })}
          </button>
        ) : (
          <a href={signInPath(here)} target="_blank" rel="noreferrer">
            {t('states.signedOut.signIn')}
          </a>
        )}
      </span>
    </p>
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
  const rightsUnknown = useRightsUnknown(trouble);
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
        {down && rightsUnknown && ` ${t('system.rightsUnknown')}`}
        {down && from !== undefined && ` ${t('system.shownFrom', { moment: formats.asOf(new Date(from)) })}`}
      </span>
    </p>
  );
}

/** Nothing that changes anything is offered while nobody says what the person may do, and nothing is known from before. */
function useRightsUnknown({ objects }: Trouble): boolean {
  const { data, error } = useQuery({ ...profileQuery, enabled: false });
  return data === undefined && isProblem(error) && error.away && objects.includes(error.object ?? '');
}
