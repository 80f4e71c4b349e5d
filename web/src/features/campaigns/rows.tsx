import { Button, Skeleton, Stack } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/lib/query';
import { Failure } from '@/ui/states';
import classes from './campaigns.module.css';

interface RowsProps<T> {
  label: string;
  pages: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  empty: React.ReactNode;
  children: (item: T) => React.ReactNode;
}

/** Page by page, as far as somebody wants to look. */
export function Rows<T>({ label, pages, empty, children }: RowsProps<T>) {
  const { t } = useTranslation();
  if (pages.isPending)
    return (
      <Stack gap={8} aria-hidden>
        {[1, 2, 3, 4].map((row) => (
          <Skeleton key={row} height={40} />
        ))}
      </Stack>
    );
  if (pages.isError && !pages.data)
    return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return <>{empty}</>;
  return (
    <>
      <ul className={classes.rows} aria-label={label}>
        {items.map(children)}
      </ul>
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
