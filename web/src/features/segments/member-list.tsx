import { Button, Skeleton } from '@mantine/core';
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import type { Page } from '@/lib/query';
import { useFormats } from '@/lib/use-formats';
import { Ago, Told } from '@/ui/ago';
import { StateChip } from '@/ui/chip';
import { Monogram } from '@/ui/monogram';
import { AsOf, Empty, Failure } from '@/ui/states';
import { Why } from '@/ui/why';
import { historyQuery, membersQuery } from './member-pages';
import { ReasonLine } from './reason';
import { sinceOf } from './since';
import classes from './segments.module.css';

/** Who is in the segment, since when and why. */
export function MemberList({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const members = useInfiniteQuery(membersQuery(segment.id));
  return (
    <Rows
      pages={members}
      empty={
        segment.filled < 1 || segment.memberCount > 0 ? (
          <Empty title={t('segments.findingMembers')} text={t('segments.findingMembersText')} />
        ) : (
          <Empty drawing="no-match" title={t('segments.noMembers')} text={t('segments.noMembersText')} />
        )
      }
    >
      {(member) => (
        <li key={member.accountId} className={classes.member}>
          <Monogram name={member.accountName} />
          <div className={classes.memberText}>
            <Link to="/accounts/$accountId" params={{ accountId: member.accountId }} className="strong">
              {member.accountName}
            </Link>
            <ReasonLine reason={member.reason} />
          </div>
          <span className={classes.memberSince} title={formats.moment(member.since)}>
            <Told tell={() => sinceOf(member.since, formats, t)} />
          </span>
          <Why label={member.accountName} id={`segment.${segment.id}.${member.accountId}`} />
        </li>
      )}
    </Rows>
  );
}

interface HistoryListProps {
  segmentId: string;
  filter?: string;
  onClear: () => void;
}

/** Who came and went, and why. */
export function HistoryList({ segmentId, filter, onClear }: HistoryListProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const history = useInfiniteQuery(historyQuery(segmentId, filter));
  const clear = (
    <Button variant="default" onClick={onClear}>
      {t('list.clearFilters')}
    </Button>
  );
  return (
    <Rows
      pages={history}
      empty={
        filter ? (
          <Empty drawing="no-match" title={t('segments.noChanges')} action={clear} />
        ) : (
          <Empty title={t('segments.noHistory')} />
        )
      }
    >
      {(change) => (
        <li key={change.id} className={classes.member}>
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
            <ReasonLine reason={change.reason} />
          </div>
          <span className={classes.memberSince} title={formats.moment(change.at)}>
            <Ago moment={change.at} />
          </span>
          <Why label={change.accountName} id={`change.${segmentId}.${change.id}`} />
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
      {pages.isError && <AsOf moment={new Date(pages.dataUpdatedAt).toISOString()} stale />}
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
