import { Button } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './timeline.module.css';

interface MoreEntriesProps {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** The end of a list of entries: whoever comes near it gets more. */
export function MoreEntries({ hasNextPage, isFetchingNextPage, fetchNextPage }: MoreEntriesProps) {
  const { t } = useTranslation();
  const { ref, entry: end } = useIntersection({ rootMargin: '400px' });
  const atEnd = Boolean(end?.isIntersecting);
  useEffect(() => {
    if (atEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [atEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <div ref={ref} className={classes.more}>
      {hasNextPage && (
        <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('timeline.more')}
        </Button>
      )}
    </div>
  );
}
