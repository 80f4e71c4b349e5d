import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '@/ui/page';
import { AsOf, Failure } from '@/ui/states';
import { operationsQuery } from './api';
import { LagTable } from './lag-table';
import { LetterTopics } from './letter-topics';
import { PartsTable } from './parts-table';

/** Whether everything is there and keeps up, and what was set aside. */
export function OperationsView() {
  const { t } = useTranslation();
  const { data, error, isPending, isError, refetch } = useQuery(operationsQuery);
  return (
    <Page title={t('operations.title')} lead={data && <AsOf moment={data.asOf} stale={isError} />}>
      {isPending ? (
        <Stack gap={16} aria-hidden>
          <Skeleton height={360} />
          <Skeleton height={120} />
          <Skeleton height={120} />
        </Stack>
      ) : !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Stack gap={16}>
          <PartsTable parts={data.parts} />
          <LetterTopics topics={data.deadLetters ?? null} />
          <LagTable lags={data.lags} />
        </Stack>
      )}
    </Page>
  );
}
