import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';
import { CreateDialog, type DialogProps } from '@/ui/form/create-dialog';
import { EditDialog } from '@/ui/form/edit-dialog';
import { accounts } from './account-object';

const rows = ['kind', 'name', ['industry', 'region'], ['country', 'phone'], ['email', 'website']];

/** @param name what somebody has typed already where they looked for it */
export function CreateAccount({ name, ...dialog }: DialogProps<{ id: string }> & { name?: string }) {
  const { t } = useTranslation();
  return (
    <CreateDialog
      {...dialog}
      object={accounts}
      label={t('accounts.create')}
      rows={rows}
      initial={{ kind: 'ORGANISATION', name }}
    />
  );
}

interface EditProps {
  account: Account;
  version?: string;
  opened: boolean;
  onClose: () => void;
}

export function EditAccount({ account, version = `"${account.version}"`, ...dialog }: EditProps) {
  const { t } = useTranslation();
  return (
    <EditDialog<Account>
      {...dialog}
      title={t('accounts.edit')}
      object={accounts}
      one={account}
      version={version}
      rows={rows}
    />
  );
}
