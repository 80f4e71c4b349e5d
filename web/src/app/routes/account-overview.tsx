import { useQuery } from '@tanstack/react-query';
import { accountInsightsQuery } from '@/features/insights/api';
import { KeyFacts } from '@/features/insights/key-facts';
import { Composer } from '@/features/timeline/composer';
import { LatestEntries } from '@/features/timeline/timeline';
import { useMay } from '@/lib/rights';
import { useStale } from '@/lib/system';
import { Latest } from './latest';

interface AccountOverviewProps {
  accountId: string;
  onTab: (tab: string) => void;
}

/** The figures of a customer, room for a note, and what happened last. */
export function AccountOverview({ accountId, onTab }: AccountOverviewProps) {
  const insights = useQuery(accountInsightsQuery(accountId));
  const stale = useStale(insights, 'insights');
  const mayLog = useMay('interactions:write');
  return (
    <>
      {insights.data && <KeyFacts insights={insights.data} stale={stale} />}
      {mayLog && <Composer accountId={accountId} key={accountId} />}
      <Latest onAll={() => onTab('timeline')}>
        <LatestEntries accountId={accountId} count={8} />
      </Latest>
    </>
  );
}
