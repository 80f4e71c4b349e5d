import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { useMay } from '@/lib/rights';
import { Block } from '@/ui/block';
import { RecordLink } from '@/ui/panel/record-link';
import { alikeQuery } from './api';
import { LeadBecame } from './lead-became';

/** What a lead has become, or who it may be already. */
export function LeadRelated({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  if (lead.conversion) return <LeadBecame lead={lead} />;
  return (
    <>
      <Block title={t('leads.became.title')}>
        <p className="muted" style={{ margin: 0 }}>
          {t('leads.became.notYet')}
        </p>
      </Block>
      <Alike lead={lead} />
    </>
  );
}

function Alike({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const asked = alikeQuery(lead.company || lead.name, lead.email);
  const enabled = useMay('accounts:read') && asked.enabled !== false;
  const { data } = useQuery({ ...asked, enabled });
  if (!data?.items.length) return null;
  return (
    <Block title={t('leads.became.alike')}>
      {data.items.map((account) => (
        <div key={account.id} style={{ padding: '4px 0' }}>
          <div className="strong clip">
            <RecordLink object="accounts" id={account.id}>
              {account.name}
            </RecordLink>
          </div>
          <div className="muted small clip">
            {[account.region, account.email].filter(Boolean).join(' · ')}
          </div>
        </div>
      ))}
    </Block>
  );
}
