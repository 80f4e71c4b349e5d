import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SegmentChange } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Explained } from '@/ui/explained';
import { AsOf } from '@/ui/states';
import { WhyCard } from '@/ui/why-card';
import { changeQuery } from './api';
import { causeText, useReasons } from './reason';

/** Why a customer came into a segment or left it. */
export function ChangeWhy({ segmentId, changeId }: { segmentId: string; changeId: string }) {
  return (
    <Explained read={useQuery(changeQuery(segmentId, changeId))}>
      {(change) => <Changed change={change} />}
    </Explained>
  );
}

function Changed({ change: { accountName, change, at, reason, ruleVersion } }: { change: SegmentChange }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <WhyCard
      title={`${accountName} · ${t(`segments.changes.${change}`)}`}
      words={
        <>
          <p>{t(`segments.whyMoved.${change}`, { moment: formats.moment(at) })}</p>
          <p className="muted">{causeText(reason, t)}</p>
        </>
      }
      reasons={useReasons(reason)}
      foot={<AsOf moment={at} after={t('segments.ruleVersion', { version: ruleVersion })} />}
    />
  );
}
