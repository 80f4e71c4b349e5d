import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { Ago } from '@/ui/ago';
import { Panel } from '@/ui/page';
import { AsOf, Failure } from '@/ui/states';
import { activityQuery } from './api';
import { details, isWholeDay, subject, title } from './entry-text';
import classes from './recent-activity.module.css';

/** What happened last at the accounts that somebody owns, or at all of them. */
export function RecentActivity({ owner, limit = 8 }: { owner?: string; limit?: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, error, isPending, isError, dataUpdatedAt, refetch } = useQuery(activityQuery(owner, limit));
  return (
    <Panel title={t(owner ? 'timeline.recentMine' : 'timeline.recent')} flush>
      {isPending ? (
        <Skeleton height={120} m={16} mt={8} width="auto" />
      ) : !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data.items.length === 0 ? (
        <p className={classes.none}>{t('timeline.recentNone')}</p>
      ) : (
        <ul className={classes.entries}>
          {data.items.map((entry) => (
            <li key={entry.id}>
              <span className={classes.text}>
                <span className="clip">
                  {title(entry, t)} <b>{subject(entry)}</b>
                </span>
                <span className="muted small clip">
                  <Link to="/accounts/$accountId" params={{ accountId: entry.accountId }}>
                    {entry.accountName}
                  </Link>
                  {details(entry, formats, t).map((detail) => ` · ${detail}`)}
                </span>
              </span>
              <time
                dateTime={entry.occurredAt}
                title={isWholeDay(entry) ? formats.day(entry.occurredAt) : formats.moment(entry.occurredAt)}
                className={classes.time}
              >
                <Ago moment={entry.occurredAt} day={isWholeDay(entry)} />
              </time>
            </li>
          ))}
        </ul>
      )}
      {data && isError && (
        <div className={classes.foot}>
          <AsOf moment={new Date(dataUpdatedAt).toISOString()} stale />
        </div>
      )}
    </Panel>
  );
}
