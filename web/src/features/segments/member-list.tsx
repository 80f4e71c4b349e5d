import { Button, Skeleton } from '@mantine/core';
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/lib/query';
import { useFormats } from '@/lib/use-formats';
import { StateChip } from '@/ui/chip';
import { Monogram } from '@/ui/monogram';
import { Empty, Failure } from '@/ui/states';
import { historyQuery, membersQuery } from './api';
import { ReasonText } from './reason';
import classes from './segments.module.css';

/** Who is in the segment, since when and why. */
export function MemberList({ segmentId }: { segmentId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const members = useInfiniteQuery(membersQuery(segmentId));
  return (
    <Rows
      pages={members}
      empty={<Empty drawing="no-match" title={t('segments.noMembers')} text={t('segments.noMembersText')} />}
    >
      {(member) => (
        <li key={member.accountId} className={classes.member}>
          <Monogram name={member.accountName} />
          <div className={classes.memberText}>
            <Link to="/accounts/$accountId" params={{ accountId: member.accountId }} className="strong">
              {member.accountName}
            </Link>
            <ReasonText reason={member.reason} />
          </div>
          <span className={classes.memberSince} title={formats.moment(member.since)}>
            {t('segments.since', { moment: formats.relative(member.since) })}
          </span>
        </li>
      )}
    </Rows>
  );
}

/** Who came and went, and why. */
export function HistoryList({ segmentId }: { segmentId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const history = useInfiniteQuery(historyQuery(segmentId));
  return (
    <Rows pages={history} empty={<Empty title={t('segments.noHistory')} />}>
      {(change) => (
        <li key={`${change.accountId}${change.at}${change.change}`} className={classes.member}>
          <Monogram name={change.accountName} />
          <div className={classes.memberText}>
            <span className={classes.memberHead}>
              <Link to="/accounts/$accountId" params={{ accountId: change.accountId }} className="strong">
                {change.accountName}
              </Link>
              <StateChip tone={change.change === 'ENTERED' ? 'success' : 'neutral'}>
                {t(`segments.changes.${change.change}`)}
              </StateChip>
            </span>
            <ReasonText reason={change.reason} />
          </div>
          <span className={classes.memberSince} title={formats.moment(change.at)}>
            {formats.relative(change.at)}
          </span>
        </li>
      )}
    </Rows>
  );
}

interface RowsProps<T> {
  pages: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  empty: React.ReactNode;
  children: (item: T) => React.ReactNode;
}

function Rows<T>({ pages, empty, children }: RowsProps<T>) {
  const { t } = useTranslation();
  if (pages.isPending) return <Skeleton height={160} />;
  if (pages.isError && !pages.data)
    return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return <>{empty}</>;
  return (
    <>
      <ul className={classes.members}>{items.map(children)}</ul>
      {pages.hasNextPage && (
        <Button
          variant="subtle"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </>
  );
}
