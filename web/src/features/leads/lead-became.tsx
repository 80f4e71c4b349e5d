import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { pageOf } from '@/lib/objects';
import { useFormats } from '@/lib/use-formats';
import { Block } from '@/ui/block';
import { RecordName } from '@/ui/object/record-name';
import recordClasses from '@/ui/record/facts.module.css';

/** What a lead has become. */
export function LeadBecame({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const made = lead.conversion;
  if (!made) return null;
  const parts = [
    { object: 'accounts', id: made.accountId, label: t('leads.became.account') },
    { object: 'contacts', id: made.contactId, label: t('leads.became.contact') },
    { object: 'deals', id: made.dealId, label: t('leads.became.deal') },
  ] as const;
  return (
    <Block title={t('leads.became.title')}>
      <dl className={recordClasses.factList}>
        {parts.map(
          ({ object, id, label }) =>
            id && (
              <div key={object}>
                <dt>{label}</dt>
                <dd>
                  <Link to={pageOf(object, id)}>
                    <RecordName object={object} id={id} />
                  </Link>
                </dd>
              </div>
            ),
        )}
        <div>
          <dt>{t('leads.became.at')}</dt>
          <dd>{formats.moment(made.convertedAt)}</dd>
        </div>
      </dl>
    </Block>
  );
}
