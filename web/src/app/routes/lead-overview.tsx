import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { Composer } from '@/features/timeline/composer';
import { LatestTalks } from '@/features/timeline/lead-talks';
import { LatestEntries } from '@/features/timeline/timeline';
import { useMay } from '@/lib/rights';
import { Block } from '@/ui/block';
import { RelatedList } from '@/ui/object/related-list';
import { Latest } from './latest';
import classes from './deal.module.css';

interface LeadOverviewProps {
  lead: Lead;
  onTab: (tab: string) => void;
}

const shown = 8;

/** What is to be done with a lead or what came of it, room for a note, and what was said last. */
export function LeadOverview({ lead, onTab }: LeadOverviewProps) {
  const mayLog = useMay('interactions:write');
  const accountId = lead.conversion?.accountId;
  return (
    <div className={classes.stack}>
      <Standing lead={lead} />
      {mayLog &&
        (accountId ? (
          <Composer accountId={accountId} draftOf={lead.id} key={accountId} />
        ) : (
          <Composer leadId={lead.id} key={lead.id} />
        ))}
      <Latest onAll={() => onTab('timeline')}>
        {accountId ? (
          <LatestEntries accountId={accountId} count={shown} />
        ) : (
          <LatestTalks leadId={lead.id} count={shown} />
        )}
      </Latest>
    </div>
  );
}

/** Before the conversion the next step; afterwards how the deal does that it has brought. */
function Standing({ lead: { status, conversion } }: { lead: Lead }) {
  const { t } = useTranslation();
  const mayDeals = useMay('deals:read');
  if (!conversion)
    return (
      <Block title={t('leads.step.title')}>
        <p className="muted" style={{ margin: 0 }}>
          {t(`leads.step.${status}`)}
        </p>
      </Block>
    );
  if (!conversion.dealId || !mayDeals) return null;
  return (
    <Block title={t('leads.itsDeal')}>
      <RelatedList
        object="deals"
        asked={{ filter: `id==${conversion.dealId}` }}
        sort="-createdAt"
        show={['stage', 'amount', 'expectedCloseOn']}
      />
    </Block>
  );
}
