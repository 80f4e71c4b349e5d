import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { plainPhone } from '@/lib/phone';
import { Block } from '@/ui/block';
import { BlockFailure } from '@/ui/block-failure';
import { Monogram } from '@/ui/monogram';
import { RecordLink } from '@/ui/panel/record-link';
import { accountContactsQuery } from './api';

interface AccountContactsProps {
  accountId: string;
  /** What makes the first one, for those who may. */
  create?: React.ReactNode;
}

/** The people of an account; nothing when they may not be seen. */
export function AccountContacts({ accountId, create }: AccountContactsProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(accountContactsQuery(accountId));
  if (!data)
    return <BlockFailure title={t('accounts.contacts')} error={error} onRetry={() => void refetch()} />;
  return (
    <Block title={t('accounts.contacts')}>
      {data.items.length === 0 && (
        <>
          <p className="muted" style={{ margin: '0 0 8px' }}>
            {t('accounts.noContacts')}
          </p>
          {create}
        </>
      )}
      {data.items.map((contact) => (
        <div key={contact.id} style={{ display: 'flex', gap: 8, alignItems: 'center', padding: '4px 0' }}>
          <Monogram name={contact.fullName} round />
          <div style={{ minWidth: 0 }}>
            <div className="strong clip">
              <RecordLink object="contacts" id={contact.id}>
                {contact.fullName}
              </RecordLink>
            </div>
            <div className="muted small clip">
              {[contact.title, contact.phone && plainPhone(contact.phone), contact.email]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
        </div>
      ))}
    </Block>
  );
}
