import { useQueryClient } from '@tanstack/react-query';
import type { Lead, LeadStatus } from '@/api/types';
import { useAsked } from '@/ui/board/use-asked';
import type { Moved, OnMove } from '@/ui/board/use-moves';
import { oneQuery } from '@/ui/object/queries';
import { useMoveLead } from './api';
import { type AnyLead, leadStatuses, waysOf } from './lead-object';

export interface AskedMove {
  lead: Lead;
  version: string;
  to: LeadStatus;
}

/** Somebody must own it, say why it is not worth more, or what becomes of it. */
function needsMore(lead: AnyLead, to: LeadStatus): boolean {
  return to === 'QUALIFIED' || to === 'DISQUALIFIED' || (to === 'ASSIGNED' && !lead.ownerId);
}

/** Moves leads among the columns of their statuses. */
export function useMoveOnBoard() {
  const { asking, ask, settled } = useAsked<AskedMove>();
  const move = useMoveLead();
  const queries = useQueryClient();

  const moved = (row: AnyLead, now: Lead, from: LeadStatus): Moved<AnyLead> => {
    const there = { ...row, ...now };
    return { row: there, back: now.next.includes(from) && !needsMore(there, from) };
  };
  const moveBy = async (row: AnyLead, from: LeadStatus, to: LeadStatus, lead: Lead, etag?: string) => {
    await ask({ lead, version: etag ?? `"${lead.version}"`, to });
    const now = queries.getQueryData(oneQuery<Lead>('leads', lead.id).queryKey)?.data;
    return now?.status === to ? moved(row, now, from) : undefined;
  };
  const onMove: OnMove<AnyLead> = async (row, from, to) => {
    const [status, before] = [statusOf(to), statusOf(from)];
    if (needsMore(row, status)) {
      const { data: lead, etag } = await queries.fetchQuery(oneQuery<Lead>('leads', row.id));
      if (waysOf(lead).includes(status)) return moveBy(row, before, status, lead, etag);
    }
    const { data } = await move.mutateAsync({ id: row.id, version: `"${row.version}"`, status });
    return moved(row, data, before);
  };
  return { onMove, asking, settled };
}

/** Columns are the statuses of leads. */
function statusOf(column: string): LeadStatus {
  return leadStatuses.find((status) => status === column) ?? 'NEW';
}
