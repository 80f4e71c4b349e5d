import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, NewSecret } from '@/api/types';
import { useChange, useRegister } from './api';
import { ApplicationForm } from './application-form';
import { SecretShown } from './secret-shown';

interface RegisterProps {
  opened: boolean;
  onClose: () => void;
  onCreated: (id: string) => void;
}

/** The form, then the secret: a click beside the dialog must not lose it. */
export function RegisterApplication({ opened, onClose, onCreated }: RegisterProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const [created, setCreated] = useState<NewSecret>();
  const register = useRegister();
  const close = () => {
    register.reset();
    setCreated(undefined);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      closeOnClickOutside={!created}
      closeOnEscape={!created}
      withCloseButton={!created}
      title={
        created ? t('applications.created', { name: created.application.name }) : t('applications.create')
      }
      fullScreen={phone}
    >
      {created ? (
        <SecretShown
          created={created}
          text={t('applications.once')}
          onDone={() => {
            close();
            onCreated(created.application.id);
          }}
        />
      ) : (
        <ApplicationForm
          error={register.error}
          busy={register.isPending}
          onCancel={close}
          onSubmit={async (input) => setCreated((await register.mutateAsync(input)).data)}
        />
      )}
    </Modal>
  );
}

interface EditProps {
  application: Application;
  version: string;
  opened: boolean;
  onClose: () => void;
}

export function EditApplication({ opened, onClose, ...read }: EditProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  return (
    <Modal opened={opened} onClose={onClose} title={t('applications.edit')} fullScreen={phone}>
      <OpenedEdit {...read} onClose={onClose} />
    </Modal>
  );
}

/** Holds the version that was there when the form was opened: newer ones neither replace what is typed nor are replaced. */
function OpenedEdit({ application, version, onClose }: Omit<EditProps, 'opened'>) {
  const { t } = useTranslation();
  const [read] = useState({ application, version });
  const change = useChange(application.id);
  return (
    <ApplicationForm
      application={read.application}
      error={change.error}
      busy={change.isPending}
      onCancel={onClose}
      onSubmit={async (input) => {
        await change.mutateAsync({ input, version: read.version });
        notifications.show({ message: t('applications.saved', { name: input.name }) });
        onClose();
      }}
    />
  );
}
