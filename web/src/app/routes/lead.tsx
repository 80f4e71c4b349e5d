import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { AssignLead } from '@/features/leads/assign-lead';
import { ConvertLead } from '@/features/leads/convert-lead';
import { leads } from '@/features/leads/lead-object';
import { LeadPath } from '@/features/leads/lead-path';
import { LeadRelated } from '@/features/leads/lead-related';
import { LeadTalks } from '@/features/timeline/lead-talks';
import { useMay } from '@/lib/rights';
import { ObjectPage } from '@/ui/object/object-page';
import { happenedTab } from './happened';
import { LeadOverview } from './lead-overview';
import { useHappened } from './use-happened';

const route = getRouteApi('/signed-in/leads/$leadId');

export function LeadRoute() {
  const { t } = useTranslation();
  const { leadId } = route.useParams();
  const happened = useHappened();
  const mayMove = useMay('leads:write');
  const [open, setOpen] = useState<'assign' | 'convert'>();
  const close = () => setOpen(undefined);
  return (
    <ObjectPage<Lead> object={leads} id={leadId} {...happened.page}>
      {({ one, version }) => ({
        actions: mayMove && (
          <>
            {!one.conversion && (
              <Button variant="default" onClick={() => setOpen('assign')}>
                {t('leads.assign.action')}
              </Button>
            )}
            {one.convertible && (
              <Button onClick={() => setOpen('convert')}>{t('leads.convert.action')}</Button>
            )}
          </>
        ),
        path: <LeadPath lead={one} version={version} mayMove={mayMove} />,
        tabs: [
          {
            id: 'overview',
            label: t('record.overview'),
            content: <LeadOverview lead={one} onTab={happened.page.onTab} />,
          },
          one.conversion
            ? happenedTab(t('timeline.title'), {
                accountId: one.conversion.accountId,
                leadId: one.id,
                ...happened.tab,
              })
            : {
                id: 'timeline',
                label: t('timeline.title'),
                content: <LeadTalks leadId={one.id} />,
              },
        ],
        related: <LeadRelated lead={one} />,
        dialogs: (
          <>
            <AssignLead lead={one} version={version} opened={open === 'assign'} onClose={close} />
            <ConvertLead lead={one} opened={open === 'convert'} onClose={close} />
          </>
        ),
      })}
    </ObjectPage>
  );
}
