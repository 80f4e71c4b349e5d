import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Contact } from '@/api/types';
import { ContactAccounts } from '@/features/contacts/contact-accounts';
import { contacts } from '@/features/contacts/contact-object';
import { ObjectPage } from '@/ui/object/object-page';
import { Empty } from '@/ui/states';
import { happenedTab } from './happened';
import { useHappened } from './use-happened';

const route = getRouteApi('/signed-in/contacts/$contactId');

export function ContactRoute() {
  const { t } = useTranslation();
  const { contactId } = route.useParams();
  const happened = useHappened();
  return (
    <ObjectPage<Contact> object={contacts} id={contactId} {...happened.page}>
      {({ one, version }) => {
        const links = one.accounts;
        const main = links.find(({ primary }) => primary) ?? links[0];
        return {
          tabs: [
            main
              ? happenedTab(t('timeline.title'), { accountId: main.accountId, contactId, ...happened.tab })
              : {
                  id: 'timeline',
                  label: t('timeline.title'),
                  content: <Empty title={t('contacts.noTimeline')} text={t('contacts.noTimelineText')} />,
                },
          ],
          related: <ContactAccounts contact={one} version={version} />,
        };
      }}
    </ObjectPage>
  );
}
