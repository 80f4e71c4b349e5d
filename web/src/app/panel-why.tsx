import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { accountInsightsQuery } from '@/features/insights/api';
import { lazyPart } from '@/lib/lazy-part';
import { Empty } from '@/ui/states';

const ValueWhy = lazyPart(async () => (await import('@/features/insights/value-why')).ValueWhy);
const RfmWhy = lazyPart(async () => (await import('@/features/insights/rfm-why')).RfmWhy);
const SegmentWhy = lazyPart(async () => (await import('@/features/segments/segment-why')).SegmentWhy);

/** The explanation of a value; its id begins with what it explains. */
export function Why({ id }: { id: string }) {
  const { t } = useTranslation();
  const [what, one = '', other = ''] = id.split('.');
  return (
    <Suspense>
      {what === 'value' ? (
        <ValueWhy accountId={one} />
      ) : what === 'rfm' ? (
        <RfmWhy accountId={one} />
      ) : what === 'segment' ? (
        <Membership segmentId={one} accountId={other} />
      ) : (
        <Empty title={t('panel.unknown')} text={t('panel.unknownText')} />
      )}
    </Suspense>
  );
}

function Membership({ segmentId, accountId }: { segmentId: string; accountId: string }) {
  const { t } = useTranslation();
  const { data, isPending } = useQuery(accountInsightsQuery(accountId));
  const found = data?.segments.find((segment) => segment.segmentId === segmentId);
  if (isPending) return null;
  if (!data || !found) return <Empty title={t('why.noLonger')} />;
  return <SegmentWhy membership={found} asOf={data.asOf} />;
}
