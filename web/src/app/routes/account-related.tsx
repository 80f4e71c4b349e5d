import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AccountContacts } from '@/features/accounts/account-contacts';
import { accountInsightsQuery } from '@/features/insights/api';
import { RfmBlock } from '@/features/insights/rfm-block';
import { ValueBlock } from '@/features/insights/value-block';
import { AccountSegments } from '@/features/segments/account-segments';
import { isProblem } from '@/lib/problem';
import { useStale } from '@/lib/system';
import { Failure } from '@/ui/states';
import { NewContact } from './new-contact';

/** What analytics knows, each with its "why?"; when it is away the page stays usable and says so. */
export function AccountInsightBlocks({ accountId }: { accountId: string }) {
  const { t } = useTranslation();
  const insights = useQuery(accountInsightsQuery(accountId));
  const { data, error, isError } = insights;
  const stale = useStale(insights, 'insights');
  return (
    <>
      {data ? (
        <>
          <ValueBlock insights={data} stale={stale} />
          <RfmBlock insights={data} stale={stale} />
          <AccountSegments accountId={accountId} segments={data.segments} asOf={data.asOf} stale={stale} />
        </>
      ) : (
        isError &&
        (isProblem(error) && error.status === 404 ? (
          <p className="muted">{t('insights.notYet')}</p>
        ) : (
          <Failure error={error} onRetry={() => void insights.refetch()} />
        ))
      )}
      <AccountContacts accountId={accountId} create={<NewContact accountId={accountId} />} />
    </>
  );
}
