import { useTranslation } from 'react-i18next';
import { Composer } from '@/features/timeline/composer';
import { useMay } from '@/lib/rights';
import { RelatedList } from '@/ui/object/related-list';

/** What was said with a lead that is no customer yet, and room for more. */
export function LeadTalks({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const mayLog = useMay('interactions:write');
  return (
    <>
      {mayLog && <Composer leadId={leadId} key={leadId} />}
      <p className="muted small">{t('leads.talksText')}</p>
      <RelatedList
        object="interactions"
        asked={{ filter: `leadId==${leadId}` }}
        sort="-occurredAt"
        show={['kind', 'authorId', 'occurredAt']}
      />
    </>
  );
}
