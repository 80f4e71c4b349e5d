import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AccountInsights } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { AsOf } from '@/ui/states';
import { WhyCard } from '@/ui/why-card';
import { ruleFieldsQuery, segmentQuery } from './api';
import { causeText } from './reason';
import { reasonText } from './rule-words';

type Membership = AccountInsights['segments'][number];

/** Why a customer is in a segment: the conditions that decided, each with what the customer has. */
export function SegmentWhy({ membership, asOf }: { membership: Membership; asOf: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: fields = [] } = useQuery(ruleFieldsQuery);
  const { data: segment } = useQuery(segmentQuery(membership.segmentId));
  const { reason } = membership;
  return (
    <WhyCard
      title={membership.name}
      words={
        <p>
          {t('segments.whyIn', { since: formats.moment(membership.since) })} {causeText(reason, t)}
        </p>
      }
      reasons={reason.conditions.map((condition) => ({
        holds: condition.holds,
        text: reasonText(condition, { t, formats, fields }),
      }))}
      foot={
        <AsOf
          moment={asOf}
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
