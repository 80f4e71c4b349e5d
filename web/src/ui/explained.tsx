import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { RecordSkeleton } from './record/record-skeleton';
import { Empty, Failure } from './states';

interface ExplainedProps<T> {
  /** What the explanation is made of; `null` where it is no longer there. */
  read: UseQueryResult<T | null>;
  children: (data: T) => React.ReactNode;
}

/** An explanation once it can be given; until then what keeps it from being. */
export function Explained<T>({ read, children }: ExplainedProps<T>) {
  const { t } = useTranslation();
  const { data, isPending, error, refetch } = read;
  if (isPending) return <RecordSkeleton brief />;
  if (data) return <>{children(data)}</>;
  if (data === null || (isProblem(error) && error.status === 404)) return <Empty title={t('why.gone')} />;
  return <Failure error={error} onRetry={() => void refetch()} />;
}
