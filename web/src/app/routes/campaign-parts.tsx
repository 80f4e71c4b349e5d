import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AudienceCounts, Campaign, Segment } from '@/api/types';
import { beforeStart } from '@/features/campaigns/campaign-states';
import { CostBlock } from '@/features/campaigns/cost-block';
import { MailPreview } from '@/features/campaigns/mail-preview';
import { Reach, useStaleFrom } from '@/features/campaigns/reach';
import { Results } from '@/features/campaigns/results';
import { useFormats } from '@/lib/use-formats';
import { Block } from '@/ui/block';
import { NotRead } from '@/ui/block-failure';
import { oneQuery } from '@/ui/object/queries';
import { RecordName } from '@/ui/object/record-name';
import classes from './campaign-parts.module.css';

/** What the messages have become, and what they say. */
export function CampaignOverview({ one }: { one: Campaign }) {
  const { t } = useTranslation();
  return (
    <div className={classes.overview}>
      {one.startedAt && (
        <section>
          <h3 className={classes.title}>{t('campaigns.results.title')}</h3>
          <Results campaignId={one.id} />
        </section>
      )}
      <section>
        <h3 className={classes.title}>{t('campaigns.message')}</h3>
        <MailPreview
          subject={one.subject ?? ''}
          body={one.body ?? ''}
          language={one.language}
          started={!beforeStart(one.state)}
        />
      </section>
    </div>
  );
}

/** Whom it reaches and what it costs. */
export function CampaignRelated({
  one,
  audience,
}: {
  one: Campaign;
  audience: UseQueryResult<AudienceCounts>;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Block title={t('campaigns.audience')}>
        {one.segmentId ? (
          <Audience segmentId={one.segmentId} campaignId={one.id} audience={audience} />
        ) : (
          <p className="muted" style={{ margin: 0 }}>
            {t('campaigns.noSegment')}
          </p>
        )}
      </Block>
      <CostBlock one={one} />
    </>
  );
}

interface AudienceProps {
  segmentId: string;
  campaignId: string;
  audience: UseQueryResult<AudienceCounts>;
}

/** The segment and whom of it the campaign reaches; what cannot be read anew says from when it is. */
function Audience({ segmentId, campaignId, audience }: AudienceProps) {
  const segment = useQuery(oneQuery<Segment>('segments', segmentId));
  const staleFrom = useStaleFrom(audience, segment);
  return (
    <>
      <SegmentLine segmentId={segmentId} memberCount={segment.data?.data.memberCount} />
      {audience.isError && !audience.data ? (
        <NotRead error={audience.error} onRetry={() => void audience.refetch()} />
      ) : (
        <Reach counts={audience.data} campaignId={campaignId} staleFrom={staleFrom} />
      )}
    </>
  );
}

/** A segment that was deleted since has no name any more; the audience stays as it was. */
function SegmentLine({ segmentId, memberCount }: { segmentId: string; memberCount: number | undefined }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <p className={classes.segment}>
      <Link to="/segments/$segmentId" params={{ segmentId }}>
        <RecordName object="segments" id={segmentId} />
      </Link>
      {memberCount !== undefined && (
        <span className="muted small">
          {t('campaigns.reach.size', { count: memberCount, shown: formats.number(memberCount) })}
        </span>
      )}
    </p>
  );
}
