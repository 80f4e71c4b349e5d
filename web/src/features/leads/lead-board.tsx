import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import { AskReason } from '@/ui/form/ask-reason';
import { ObjectBoard } from '@/ui/object/object-board';
import type { LayoutProps } from '@/ui/object/object-layout';
import { useMoveLead } from './api';
import { AssignLead } from './assign-lead';
import { ConvertLead } from './convert-lead';
import type { AnyLead } from './lead-object';
import { type AskedMove, useMoveOnBoard } from './use-move-on-board';

/** Leads by their status. What a move needs is asked for; what the server refuses goes back and says why. */
export function LeadBoard(asked: LayoutProps<AnyLead>) {
  const mayMove = useMay('leads:write');
  const { onMove, asking, settled } = useMoveOnBoard();
  return (
    <>
      <ObjectBoard {...asked} onMove={mayMove ? onMove : undefined} />
      {asking && <Questions key={asking.lead.id} asking={asking} onClose={settled} />}
    </>
  );
}

function Questions({ asking, onClose }: { asking: AskedMove; onClose: () => void }) {
  const { t } = useTranslation();
  const [{ lead, version, to }] = useState(asking);
  const move = useMoveLead();
  if (to === 'ASSIGNED') return <AssignLead opened lead={lead} version={version} onClose={onClose} />;
  if (to === 'QUALIFIED') return <ConvertLead opened lead={lead} onClose={onClose} />;
  return (
    <AskReason
      opened
      title={t('leads.disqualify.title', { name: lead.name })}
      label={t('leads.disqualify.reason')}
      action={t('leads.disqualify.action')}
      busy={move.isPending}
      error={move.error}
      onClose={onClose}
      onReason={(reason) => move.mutate({ id: lead.id, version, status: to, reason }, { onSuccess: onClose })}
    />
  );
}
