import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AccountInsights } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { RecordName } from '@/ui/object/record-name';
import { AsOf } from '@/ui/states';
import { WhyCard } from '@/ui/why-card';
import { segmentQuery } from './api';
import { causeText, useReasons } from './reason';

type Membership = AccountInsights['segments'][number];

interface SegmentWhyProps {
  membership: Membership;
  accountId: string;
  asOf: string;
  stale: boolean;
}

/** Why a customer is in a segment: the conditions that decided, each with what the customer has. */
export function SegmentWhy({ membership, accountId, asOf, stale }: SegmentWhyProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: segment } = useQuery(segmentQuery(membership.segmentId));
  const { reason } = membership;
  return (
    <WhyCard
      title={membership.name}
      words={
        <>
          <p className="strong">
            <RecordName object="accounts" id={accountId} />
          </p>
          <p>{t('segments.whyIn', { since: formats.moment(membership.since) })}</p>
          <p className="muted">{causeText(reason, t)}</p>
        </>
      }
      reasons={useReasons(reason)}
      foot={
        <AsOf
          moment={asOf}
          stale={stale}
          after={segment && t('segments.ruleVersion', { version: segment.data.ruleVersion })}
        />
      }
    >
      <p>
        <Link to="/segments/$segmentId" params={{ segmentId: membership.segmentId }}>
          {t('segments.openSegment')}
        </Link>
      </p>
    </WhyCard>
  );
}
