import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountInsightsQuery } from '@/features/insights/api';
import { lazyPart } from '@/lib/lazy-part';
import { useStale } from '@/lib/system';
import { Explained } from '@/ui/explained';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Empty } from '@/ui/states';

const ValueWhy = lazyPart(async () => (await import('@/features/insights/value-why')).ValueWhy);
const RfmWhy = lazyPart(async () => (await import('@/features/insights/rfm-why')).RfmWhy);
const SegmentWhy = lazyPart(async () => (await import('@/features/segments/segment-why')).SegmentWhy);
const ChangeWhy = lazyPart(async () => (await import('@/features/segments/change-why')).ChangeWhy);
const ProbabilityWhy = lazyPart(
  async () => (await import('@/features/deals/probability-why')).ProbabilityWhy,
);

/** The explanation of a value; its id begins with what it explains. */
export function Why({ id }: { id: string }) {
  const { t } = useTranslation();
  const [what, one = '', other = ''] = id.split('.');
  switch (what) {
    case 'value':
      return <ValueWhy accountId={one} />;
    case 'rfm':
      return <RfmWhy accountId={one} />;
    case 'segment':
      return <Membership segmentId={one} accountId={other} />;
    case 'change':
      return <ChangeWhy segmentId={one} changeId={other} />;
    case 'probability':
      return <ProbabilityWhy dealId={one} />;
    default:
      return <Empty title={t('panel.unknown')} text={t('panel.unknownText')} />;
  }
}

function Membership({ segmentId, accountId }: { segmentId: string; accountId: string }) {
  const { t } = useTranslation();
  const read = useQuery(accountInsightsQuery(accountId));
  const stale = useStale(read, 'insights');
  return (
    <Explained read={read}>
      {({ segments, asOf }) => {
        const found = segments.find((segment) => segment.segmentId === segmentId);
        if (found) return <SegmentWhy membership={found} accountId={accountId} asOf={asOf} stale={stale} />;
        // what was read earlier may not know of it yet
        return read.isFetching ? <RecordSkeleton brief /> : <Empty title={t('why.noLonger')} />;
      }}
    </Explained>
  );
}
