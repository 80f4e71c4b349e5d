import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { AssignLead } from '@/features/leads/assign-lead';
import { ConvertLead } from '@/features/leads/convert-lead';
import { LeadBecame } from '@/features/leads/lead-became';
import { leads, leadTones } from '@/features/leads/lead-object';
import { LeadPath } from '@/features/leads/lead-path';
import { Timeline } from '@/features/timeline/timeline';
import { pageOf } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { StateChip } from '@/ui/chip';
import { ObjectFacts } from '@/ui/object/object-facts';
import { oneQuery } from '@/ui/object/queries';
import { Line } from '@/ui/record/line';
import { RecordPage } from '@/ui/record/record-page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Empty, Failure } from '@/ui/states';

const route = getRouteApi('/signed-in/leads/$leadId');

export function LeadRoute() {
  const { t } = useTranslation();
  const { leadId } = route.useParams();
  const navigate = route.useNavigate();
  const mayMove = useMay('leads:write');
  const [open, setOpen] = useState<'assign' | 'convert'>();
  const lead = useQuery(oneQuery<Lead>('leads', leadId));
  if (lead.isPending) return <RecordSkeleton />;
  if (lead.isError && !lead.data)
    return <Failure alone error={lead.error} onRetry={() => void lead.refetch()} />;
  const { data: one, etag } = lead.data;
  const version = etag ?? `"${one.version}"`;
  const account = one.conversion?.accountId;
  const close = () => setOpen(undefined);
  return (
    <RecordPage
      name={one.name}
      line={
        <Line>
          {one.company}
          {one.source}
          <StateChip tone={leadTones[one.status]}>{t(`leads.statuses.${one.status}`)}</StateChip>
        </Line>
      }
      mainLabel={t('leads.work')}
      actions={
        mayMove && (
          <>
            {!one.conversion && (
              <Button variant="default" onClick={() => setOpen('assign')}>
                {t('leads.assign.action')}
              </Button>
            )}
            {one.next.includes('QUALIFIED') && (
              <Button onClick={() => setOpen('convert')}>{t('leads.convert.action')}</Button>
            )}
          </>
        )
      }
      facts={<ObjectFacts object={leads} one={one} version={version} />}
      related={<LeadBecame lead={one} />}
    >
      <LeadPath lead={one} version={version} mayMove={mayMove} />
      {account ? (
        <Timeline
          accountId={account}
          search={{}}
          onClear={() => void navigate({ to: pageOf('accounts', account) })}
        />
      ) : (
        <Empty title={t('leads.notYet')} text={t('leads.notYetText')} />
      )}
      <AssignLead lead={one} version={version} opened={open === 'assign'} onClose={close} />
      <ConvertLead lead={one} opened={open === 'convert'} onClose={close} />
    </RecordPage>
  );
}
