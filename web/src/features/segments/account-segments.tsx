import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AccountInsights } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Told } from '@/ui/ago';
import { Block } from '@/ui/block';
import { AsOf } from '@/ui/states';
import { Why } from '@/ui/why';
import { ReasonText } from './reason';
import { sinceOf } from './since';
import classes from './segments.module.css';

interface AccountSegmentsProps {
  accountId: string;
  segments: AccountInsights['segments'];
  asOf: string;
  stale: boolean;
}

/** The segments that an account is in, each with its reason. */
export function AccountSegments({ segments, accountId, asOf, stale }: AccountSegmentsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Block title={t('segments.title')} foot={stale && <AsOf moment={asOf} stale />}>
      {segments.length === 0 && (
        <p className="muted" style={{ margin: 0 }}>
          {t('segments.inNone')}
        </p>
      )}
      <ul className={classes.memberships}>
        {segments.map((segment) => (
          <li key={segment.segmentId}>
            <div className={classes.membershipHead}>
              <Link to="/segments/$segmentId" params={{ segmentId: segment.segmentId }}>
                {segment.name}
              </Link>
              <span className="muted small" title={formats.moment(segment.since)}>
                <Told tell={() => sinceOf(segment.since, formats, t)} />
              </span>
            </div>
            <ReasonText reason={segment.reason} />
            <div className={classes.why}>
              <Why label={segment.name} id={`segment.${segment.segmentId}.${accountId}`} />
            </div>
          </li>
        ))}
      </ul>
    </Block>
  );
}
