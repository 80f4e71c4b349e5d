import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InteractionRow, TimelineEntry } from '@/api/types';
import { useMay } from '@/lib/rights';
import { Empty, Failure } from '@/ui/states';
import { leadTalksQuery } from './api';
import { Composer } from './composer';
import { Days } from './entries';
import { MoreEntries } from './more-entries';
import { Rows } from './timeline';

/** Room for a note, and what was said with a lead that is no customer yet. */
export function LeadTalks({ leadId }: { leadId: string }) {
  const mayLog = useMay('interactions:write');
  return (
    <>
      {mayLog && <Composer leadId={leadId} key={leadId} />}
      <Talks leadId={leadId} />
    </>
  );
}

function Talks({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(leadTalksQuery(leadId));
  if (pages.isPending) return <Rows />;
  if (!pages.data) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const entries = pages.data.pages.flatMap((page) => page.items).map(entryOf);
  if (entries.length === 0) return <Empty title={t('leads.notTalked')} text={t('leads.notTalkedText')} />;
  return (
    <div>
      <Days entries={entries} />
      <MoreEntries {...pages} />
    </div>
  );
}

/** As the timeline of a customer shows it. */
function entryOf(row: InteractionRow): TimelineEntry {
  return {
    id: row.id,
    kind: 'INTERACTION',
    type: 'crm.customer.interaction.logged.v1',
    occurredAt: row.occurredAt,
    recordedAt: row.occurredAt,
    source: 'customer-service',
    refId: row.id,
    data: { ...row },
  };
}
