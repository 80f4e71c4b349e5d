import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';
import { AccountForm } from './account-form';
import { useChangeAccount, useCreateAccount } from './api';

interface CreateProps {
  opened: boolean;
  onClose: () => void;
  onCreated: (account: Account) => void;
}

export function CreateAccount({ opened, onClose, onCreated }: CreateProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const create = useCreateAccount();
  // One key per opened form: sending it twice creates one account.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const close = () => {
    create.reset();
    setKey(crypto.randomUUID());
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={t('accounts.create')} fullScreen={phone}>
      <AccountForm
        error={create.error}
        busy={create.isPending}
        onCancel={close}
        onSubmit={async (input) => {
          // A changed form is another intention than the one that was refused.
          const own = create.isError ? crypto.randomUUID() : key;
          const { data } = await create.mutateAsync({ input, key: own });
          notifications.show({ message: t('accounts.created', { name: data.name }) });
          close();
          onCreated(data);
        }}
      />
    </Modal>
  );
}

interface EditProps {
  account: Account;
  version?: string;
  opened: boolean;
  onClose: () => void;
}

export function EditAccount({ account, version, opened, onClose }: EditProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const change = useChangeAccount(account.id);
  const close = () => {
    change.reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={t('accounts.edit')} fullScreen={phone}>
      <AccountForm
        key={account.version}
        account={account}
        error={change.error}
        busy={change.isPending}
        onCancel={close}
        onSubmit={async (input) => {
          await change.mutateAsync({ input, version: version ?? `"${account.version}"` });
          notifications.show({ message: t('accounts.saved', { name: input.name }) });
          close();
        }}
      />
    </Modal>
  );
}
