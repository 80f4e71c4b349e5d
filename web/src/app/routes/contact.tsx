import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Contact } from '@/api/types';
import { ContactAccounts } from '@/features/contacts/contact-accounts';
import { contacts } from '@/features/contacts/contact-object';
import { Timeline } from '@/features/timeline/timeline';
import { pageOf } from '@/lib/objects';
import { ObjectFacts } from '@/ui/object/object-facts';
import { oneQuery } from '@/ui/object/queries';
import { Line } from '@/ui/record/line';
import { RecordPage } from '@/ui/record/record-page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Empty, Failure } from '@/ui/states';

const route = getRouteApi('/signed-in/contacts/$contactId');

export function ContactRoute() {
  const { t } = useTranslation();
  const { contactId } = route.useParams();
  const navigate = route.useNavigate();
  const contact = useQuery(oneQuery<Contact>('contacts', contactId));

  if (contact.isPending) return <RecordSkeleton />;
  if (contact.isError && !contact.data)
    return <Failure alone error={contact.error} onRetry={() => void contact.refetch()} />;
  const { data: one, etag } = contact.data;
  const version = etag ?? `"${one.version}"`;
  const main = one.accounts.find(({ primary }) => primary) ?? one.accounts[0];
  return (
    <RecordPage
      name={one.fullName}
      line={
        <Line>
          {one.title}
          {one.phone}
          {one.email}
        </Line>
      }
      mainLabel={t('timeline.title')}
      facts={<ObjectFacts object={contacts} one={one} version={version} />}
      related={<ContactAccounts contact={one} version={version} />}
    >
      {main ? (
        <Timeline
          accountId={main.accountId}
          search={{ person: contactId }}
          onClear={() => void navigate({ to: pageOf('accounts', main.accountId) })}
        />
      ) : (
        <Empty title={t('contacts.noTimeline')} text={t('contacts.noTimelineText')} />
      )}
    </RecordPage>
  );
}
