import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Deal } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Explained } from '@/ui/explained';
import { ActorName } from '@/ui/object/actor-name';
import { oneQuery } from '@/ui/object/queries';
import { AsOf } from '@/ui/states';
import { WhyCard } from '@/ui/why-card';

/** Whether the stage has set the probability, somebody, or the end of the deal. */
export function ProbabilityWhy({ dealId }: { dealId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const read = useQuery(oneQuery<Deal>('deals', dealId));
  return (
    <Explained read={read}>
      {({ data: deal }) => (
        <WhyCard
          title={`${t('deals.fields.probability')} · ${formats.percent(deal.probability / 100)}`}
          words={
            <>
              <p className="strong">{deal.name}</p>
              <Words deal={deal} />
            </>
          }
          foot={<AsOf moment={new Date(read.dataUpdatedAt).toISOString()} stale={read.isError} />}
        />
      )}
    </Explained>
  );
}

function Words({ deal: { stage, status, probabilityOwn, probabilityBy } }: { deal: Deal }) {
  const { t } = useTranslation();
  if (status !== 'OPEN') return <p>{t(`deals.probability.ended.${status}`)}</p>;
  if (!probabilityOwn) return <p>{t('deals.probability.ofStage', { stage })}</p>;
  return (
    <>
      <p>
        {probabilityBy ? (
          <>
            {t('deals.probability.typedBy')} <ActorName id={probabilityBy} />
          </>
        ) : (
          t('deals.probability.typed')
        )}
      </p>
      <p>{t('deals.probability.untilMoved')}</p>
    </>
  );
}
