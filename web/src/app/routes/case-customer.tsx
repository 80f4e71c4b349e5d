import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Contact } from '@/api/types';
import { accountQuery } from '@/features/accounts/api';
import { plainPhone } from '@/lib/phone';
import { Block } from '@/ui/block';
import { Monogram } from '@/ui/monogram';
import { oneQuery } from '@/ui/object/queries';
import { Failure } from '@/ui/states';
import classes from './case-customer.module.css';

/** Whose case it is: the contact and the customer. */
export function CaseCustomer({ accountId, contactId }: { accountId: string; contactId?: string | null }) {
  const { t } = useTranslation();
  const account = useQuery(accountQuery(accountId));
  const one = account.data?.data;
  return (
    <>
      {contactId && <CaseContact contactId={contactId} />}
      {account.isError && !one && <Failure error={account.error} onRetry={() => void account.refetch()} />}
      {one && (
        <Block title={t('cases.customer')}>
          <div className={classes.who}>
            <Monogram name={one.name} size={32} />
            <div className={classes.text}>
              <Link to="/accounts/$accountId" params={{ accountId }} className="strong">
                {one.name}
              </Link>
              <div className="muted small">
                {[t(`accounts.kinds.${one.kind}`), one.industry, one.region].filter(Boolean).join(' · ')}
              </div>
            </div>
          </div>
          <Ways phone={one.phone} email={one.email} />
        </Block>
      )}
    </>
  );
}

function CaseContact({ contactId }: { contactId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(oneQuery<Contact>('contacts', contactId));
  if (!data) return null;
  const contact = data.data;
  return (
    <Block title={t('cases.fields.contact')}>
      <div className={classes.who}>
        <Monogram name={contact.fullName} size={32} round />
        <div className={classes.text}>
          <div className="strong">{contact.fullName}</div>
          {contact.title && <div className="muted small">{contact.title}</div>}
        </div>
      </div>
      <Ways phone={contact.phone} email={contact.email} />
    </Block>
  );
}

/** How they can be reached, one press away. */
function Ways({ phone, email }: { phone?: string | null; email?: string | null }) {
  if (!phone && !email) return null;
  const number = phone && plainPhone(phone);
  return (
    <div className={classes.ways}>
      {number && <a href={`tel:${number}`}>{number}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </div>
  );
}
