import { useTranslation } from 'react-i18next';
import { CreateDialog, type DialogProps } from '@/ui/form/create-dialog';
import type { Values } from '@/ui/form/fields';
import { type AnyContact, contacts } from './contact-object';

interface CreateContactProps extends DialogProps<{ id: string }> {
  accountId?: string;
  /** What somebody has typed already where they looked for the person. */
  name?: string;
}

function input({ accountId, ...person }: Values): Values {
  return accountId ? { ...person, accounts: [{ accountId, primary: true }] } : person;
}

export function CreateContact({ accountId, name, ...dialog }: CreateContactProps) {
  const { t } = useTranslation();
  return (
    <CreateDialog<AnyContact>
      {...dialog}
      object={contacts}
      label={t('contacts.create')}
      rows={[['lastName', 'firstName'], 'accountId', ['title', 'phone'], ['email', 'language']]}
      initial={{ accountId, lastName: name }}
      input={input}
    />
  );
}
