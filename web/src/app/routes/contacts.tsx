import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contacts } from '@/features/contacts/contact-object';
import { CreateContact } from '@/features/contacts/create-contact';
import { ImportLink } from '@/features/imports/import-link';
import { ObjectListPage } from '@/ui/object/object-list-page';
import { Sample } from '../sample';

const route = getRouteApi('/signed-in/contacts');

export function ContactsRoute() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ObjectListPage
      object={contacts}
      search={route.useSearch()}
      onSearch={(search, going) => void navigate({ search, ...going })}
      actions={<ImportLink object="contacts" />}
      begin={<Sample brief />}
      create={{
        label: t('contacts.create'),
        dialog: (dialog) => <CreateContact {...dialog} />,
      }}
    />
  );
}
