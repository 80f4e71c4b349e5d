import { Button, Skeleton } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure } from '@/ui/states';

/** A list that comes in pages: what stands there before the first, and what brings the next. */
export function Pages({ list, children }: { list: UseInfiniteQueryResult; children: React.ReactNode }) {
  const { t } = useTranslation();
  if (list.isError && !list.data) return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton height={48} m={12} />;
  return (
    <>
      {children}
      {list.hasNextPage && (
        <Button
          variant="subtle"
          m={8}
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </>
  );
}
