import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead, LeadStatus } from '@/api/types';
import { AskReason } from '@/ui/form/ask-reason';
import { useAsSeen } from '@/ui/form/use-as-seen';
import { FormError } from '@/ui/form-error';
import { StatePath } from '@/ui/record/state-path';
import { useMoveLead } from './api';
import { AssignLead } from './assign-lead';
import { ConvertLead } from './convert-lead';
import { leadStatuses, waysOf } from './lead-object';
import classes from './leads.module.css';

interface LeadPathProps {
  lead: Lead;
  version: string;
  /** Whether the person may move it at all. */
  mayMove: boolean;
}

/** Where a lead stands and where it may go. What a move needs is asked for; a refusal is said in words. */
export function LeadPath({ lead, version, mayMove }: LeadPathProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<LeadStatus>();
  const move = useMoveLead();
  const { id } = lead;
  const seen = useAsSeen(version, asking !== undefined, move.error);
  const done = () => {
    setAsking(undefined);
    move.reset();
  };
  const go = (status: LeadStatus) => {
    move.reset();
    if (status === 'QUALIFIED' || status === 'DISQUALIFIED' || (status === 'ASSIGNED' && !lead.ownerId))
      setAsking(status);
    else move.mutate({ id, version, status });
  };
  return (
    <div className={classes.path}>
      <StatePath
        label={t('leads.path')}
        states={leadStatuses.map((value) => ({ value, label: t(`leads.statuses.${value}`) }))}
        current={lead.status}
        allowed={mayMove ? waysOf(lead) : []}
        moveLabel={(state) => t('leads.moveTo', { state })}
        onMove={go}
        busy={move.isPending}
      />
      {!asking && <FormError error={move.error} />}
      {lead.reason && <p>{t('leads.disqualifiedFor', { reason: lead.reason })}</p>}
      <AskReason
        opened={asking === 'DISQUALIFIED'}
        title={t('leads.disqualify.title', { name: lead.name })}
        label={t('leads.disqualify.reason')}
        action={t('leads.disqualify.action')}
        busy={move.isPending}
        error={move.error}
        onClose={done}
        onReason={(reason) =>
          move.mutate({ id, version: seen, status: 'DISQUALIFIED', reason }, { onSuccess: done })
        }
      />
      <AssignLead lead={lead} version={version} opened={asking === 'ASSIGNED'} onClose={done} />
      <ConvertLead lead={lead} opened={asking === 'QUALIFIED'} onClose={done} />
    </div>
  );
}
