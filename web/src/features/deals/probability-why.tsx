import { useTranslation } from 'react-i18next';
import { ActorName } from '@/ui/object/actor-name';
import { Why } from '@/ui/why';
import type { AnyDeal } from './deal-object';

/** Whether the stage has set the probability, or somebody. */
export function ProbabilityWhy({ deal }: { deal: AnyDeal }) {
  const { t } = useTranslation();
  const { stage, status, probabilityOwn, probabilityBy } = deal;
  if (status !== 'OPEN' || probabilityOwn === undefined) return null;
  return (
    <Why label={t('deals.fields.probability')}>
      {probabilityOwn ? (
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
      ) : (
        <p>{t('deals.probability.ofStage', { stage })}</p>
      )}
    </Why>
  );
}
