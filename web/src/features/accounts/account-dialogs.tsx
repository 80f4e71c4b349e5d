import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';
import { useIntention } from '@/lib/intention';
import { AccountForm } from './account-form';
import { useChangeAccount, useCreateAccount } from './api';

interface CreateProps {
  opened: boolean;
  /** What it is called, where that is known already. */
  name?: string;
  onClose: () => void;
  onCreated: (account: Account) => void;
}

export function CreateAccount({ opened, name, onClose, onCreated }: CreateProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const create = useCreateAccount();
  const intention = useIntention();
  const close = () => {
    create.reset();
    intention.done();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={t('accounts.create')} fullScreen={phone}>
      <AccountForm
        name={name}
        error={create.error}
        busy={create.isPending}
        onCancel={close}
        onSubmit={async (input) => {
          const { data } = await create.mutateAsync({ input, key: intention.keyFor(input) });
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

export function EditAccount({ opened, onClose, ...read }: EditProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  return (
    <Modal opened={opened} onClose={onClose} title={t('accounts.edit')} fullScreen={phone}>
      <OpenedEdit {...read} onClose={onClose} />
    </Modal>
  );
}

/** Holds the version that was there when the form was opened: newer ones neither replace what is typed nor are replaced. */
function OpenedEdit({ account, version, onClose }: Omit<EditProps, 'opened'>) {
  const { t } = useTranslation();
  const [read] = useState({ account, version: version ?? `"${account.version}"` });
  const change = useChangeAccount(account.id);
  return (
    <AccountForm
      account={read.account}
      error={change.error}
      busy={change.isPending}
      onCancel={onClose}
      onSubmit={async (input) => {
        await change.mutateAsync({ input, version: read.version });
        notifications.show({ message: t('accounts.saved', { name: input.name }) });
        onClose();
      }}
    />
  );
}
