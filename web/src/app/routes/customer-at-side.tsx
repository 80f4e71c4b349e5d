import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OtherCases } from '@/features/cases/other-cases';
import { accountInsightsQuery } from '@/features/insights/api';
import { ValueBlock } from '@/features/insights/value-block';
import { AccountSegments } from '@/features/segments/account-segments';
import { isProblem } from '@/lib/problem';
import { useMay } from '@/lib/rights';
import { useStale } from '@/lib/system';
import { BlockFailure } from '@/ui/block-failure';

/** What is known of the customer at the side of one of its records: value, open cases and segments. */
export function CustomerAtSide({ accountId, caseId }: { accountId: string; caseId?: string }) {
  const mayCases = useMay('cases:read');
  return (
    <>
      <Insights accountId={accountId} />
      {(caseId !== undefined || mayCases) && <OtherCases accountId={accountId} exceptId={caseId} />}
    </>
  );
}

function Insights({ accountId }: { accountId: string }) {
  const { t } = useTranslation();
  const insights = useQuery(accountInsightsQuery(accountId));
  const { data, error, isPending, refetch } = insights;
  const stale = useStale(insights, 'insights');
  if (isPending) return <Skeleton height={120} />;
  if (data)
    return (
      <>
        <ValueBlock insights={data} stale={stale} />
        <AccountSegments accountId={accountId} segments={data.segments} asOf={data.asOf} stale={stale} />
      </>
    );
  if (isProblem(error) && error.status === 404) return <p className="muted">{t('insights.notYet')}</p>;
  return <BlockFailure title={t('insights.ofCustomer')} error={error} onRetry={() => void refetch()} />;
}
