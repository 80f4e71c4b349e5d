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

/** What was said last with a lead, for a page that shows more than its talks. */
export function LatestTalks({ leadId, count }: { leadId: string; count: number }) {
  return <Talks leadId={leadId} most={count} />;
}

/** @param most without it all of them, page by page */
function Talks({ leadId, most }: { leadId: string; most?: number }) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(leadTalksQuery(leadId));
  if (pages.isPending) return <Rows />;
  if (!pages.data) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const entries = pages.data.pages
    .flatMap((page) => page.items)
    .slice(0, most)
    .map(entryOf);
  if (entries.length === 0) return <Empty title={t('leads.notTalked')} text={t('leads.notTalkedText')} />;
  return (
    <div>
      <Days entries={entries} />
      {most === undefined && <MoreEntries {...pages} />}
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
