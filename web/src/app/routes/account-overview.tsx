import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountInsightsQuery } from '@/features/insights/api';
import { KeyFacts } from '@/features/insights/key-facts';
import { Composer } from '@/features/timeline/composer';
import { LatestEntries } from '@/features/timeline/timeline';
import { useMay } from '@/lib/rights';
import { Block } from '@/ui/block';

interface AccountOverviewProps {
  accountId: string;
  onTab: (tab: string) => void;
}

/** The figures of a customer, room for a note, and what happened last. */
export function AccountOverview({ accountId, onTab }: AccountOverviewProps) {
  const { t } = useTranslation();
  const { data } = useQuery(accountInsightsQuery(accountId));
  const mayLog = useMay('interactions:write');
  return (
    <>
      {data && <KeyFacts insights={data} />}
      {mayLog && <Composer accountId={accountId} key={accountId} />}
      <Block
        title={t('timeline.latest')}
        aside={
          <Button size="compact-sm" variant="subtle" onClick={() => onTab('timeline')}>
            {t('record.showAll')}
          </Button>
        }
      >
        <LatestEntries accountId={accountId} count={8} />
      </Block>
    </>
  );
}
