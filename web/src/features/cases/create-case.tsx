import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Case } from '@/api/types';
import { useIntention } from '@/lib/intention';
import { useOpenCase } from './api';
import { CaseForm } from './case-form';

interface CreateCaseProps {
  opened: boolean;
  accountId?: string;
  onClose: () => void;
  onCreated: (one: Case) => void;
}

export function CreateCase({ opened, accountId, onClose, onCreated }: CreateCaseProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const open = useOpenCase();
  const intention = useIntention();
  const close = () => {
    open.reset();
    intention.done();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={t('cases.create')} fullScreen={phone}>
      <CaseForm
        accountId={accountId}
        error={open.error}
        busy={open.isPending}
        onCancel={close}
        onSubmit={async (input) => {
          const { data } = await open.mutateAsync({ input, key: intention.keyFor(input) });
          notifications.show({ message: t('cases.created', { number: data.number }) });
          close();
          onCreated(data);
        }}
      />
    </Modal>
  );
}
