import { Button, Skeleton, Stack } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { Empty, Failure } from '@/ui/states';
import { timelineQuery } from './api';
import { Days } from './entries';
import { asksForLess, type TimelineSearch, within } from './timeline-search';
import classes from './timeline.module.css';

interface TimelineProps {
  accountId: string;
  aboutId?: string;
  search: TimelineSearch;
  onClear: () => void;
}

export function Timeline({ accountId, aboutId, search, onClear }: TimelineProps) {
  const { t } = useTranslation();
  const { timeZone } = useFormats();
  const pages = useInfiniteQuery(timelineQuery(accountId, search, timeZone, aboutId));
  const { ref, entry: end } = useIntersection({ rootMargin: '400px' });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const atEnd = Boolean(end?.isIntersecting);
  useEffect(() => {
    if (atEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [atEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (pages.isPending) return <Rows />;
  if (pages.isError && !pages.data)
    return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const entries = pages.data.pages
    .flatMap((page) => page.items)
    .filter((entry) => within(entry, search, timeZone));
  if (entries.length === 0 && !hasNextPage) {
    return asksForLess(search) ? (
      <Empty
        drawing="no-match"
        title={t('timeline.noMatch')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('timeline.showAll')}
          </Button>
        }
      />
    ) : (
      <Empty title={t('timeline.empty')} text={t('timeline.emptyText')} />
    );
  }
  return (
    <div>
      <Days entries={entries} />
      <div ref={ref} className={classes.more}>
        {hasNextPage && (
          <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('timeline.more')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The latest entries, for a page that shows more than the timeline. */
export function LatestEntries({ accountId, count = 5 }: { accountId: string; count?: number }) {
  const { t } = useTranslation();
  const { timeZone } = useFormats();
  const pages = useInfiniteQuery(timelineQuery(accountId, {}, timeZone));
  if (pages.isPending) return <Rows />;
  if (!pages.data) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const entries = pages.data.pages.flatMap((page) => page.items).slice(0, count);
  if (entries.length === 0) return <Empty title={t('timeline.empty')} text={t('timeline.emptyText')} />;
  return <Days entries={entries} />;
}

function Rows() {
  return (
    <Stack gap={20} aria-hidden mt={16}>
      {[70, 52, 64, 45, 58].map((width) => (
        <Skeleton key={width} height={16} width={`${width}%`} />
      ))}
    </Stack>
  );
}
