import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deal } from '@/api/types';
import { pipelinesQuery } from '@/lib/pipelines';
import { useFormats } from '@/lib/use-formats';
import { StateChip } from '@/ui/chip';
import { FormError } from '@/ui/form-error';
import { StatePath } from '@/ui/record/state-path';
import { useCloseDeal, useMoveDeal } from './api';
import { dealTones } from './deal-object';
import { useFaster } from './faster';
import { ReopenDeal } from './reopen-deal';
import classes from './deals.module.css';

interface DealPathProps {
  deal: Deal;
  version: string;
  mayMove: boolean;
  /** The numbers of the orders that it has come to. */
  orders?: string[];
}

/** Where a deal stands in its pipeline, or how it ended; refusals stand below in words. */
export function DealPath({ deal, version, mayMove, orders = [] }: DealPathProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pipelines = useQuery(pipelinesQuery);
  const move = useMoveDeal();
  const reopen = useCloseDeal();
  const faster = useFaster();
  const [refusal, setRefusal] = useState<unknown>();
  const pipeline = pipelines.data?.items.find(({ id }) => id === deal.pipelineId);
  const stages = pipeline?.stages ?? [{ id: deal.stageId, name: deal.stage }];
  const open = deal.status === 'OPEN';
  const path = { pipeline: pipeline?.name ?? '', status: t(`deals.statuses.${deal.status}`) };
  const facts = [
    deal.status === 'LOST' && t('deals.lostIn', { stage: deal.stage }),
    deal.closedOn && formats.day(deal.closedOn),
    deal.reason,
  ];
  const seen = { id: deal.id, version };
  const told = () => notifications.show({ message: t('deals.reopen.done', { name: deal.name }) });
  const tell = async (why: unknown) => setRefusal(await faster(why, deal));
  return (
    <div className={classes.stack}>
      <StatePath
        label={t(open ? 'deals.pathOf' : 'deals.endedPathOf', path)}
        states={stages.map(({ id, name }) => ({ value: id, label: name }))}
        current={deal.stageId}
        ended={open ? undefined : { passed: passedBy(deal, stages), word: t('deals.passed') }}
        allowed={open && mayMove ? stages.map(({ id }) => id).filter((id) => id !== deal.stageId) : []}
        moveLabel={(stage) => t('deals.moveTo', { stage })}
        busy={move.isPending}
        onMove={(stageId) => {
          setRefusal(undefined);
          move.mutate({ seen, input: stageId }, { onError: (why) => void tell(why) });
        }}
      />
      {!open && (
        <div className={classes.ended}>
          <StateChip tone={dealTones[deal.status]}>{path.status}</StateChip>
          <p>{facts.filter(Boolean).join(' · ')}</p>
          {mayMove && deal.next.includes('OPEN') && (
            <ReopenDeal
              name={deal.name}
              orders={orders}
              busy={reopen.isPending}
              onReopen={() => {
                setRefusal(undefined);
                const input = { outcome: 'OPEN' } as const;
                reopen.mutate({ seen, input }, { onSuccess: told, onError: (why) => void tell(why) });
              }}
            />
          )}
        </div>
      )}
      <FormError error={refusal} />
    </div>
  );
}

/** A won deal has all stages behind it, a lost one those before its last. */
function passedBy({ status, stageId }: Deal, stages: { id: string }[]): string[] {
  const ids = stages.map(({ id }) => id);
  return status === 'WON' ? ids : ids.slice(0, Math.max(0, ids.indexOf(stageId)));
}
