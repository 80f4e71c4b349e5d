import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/api/types';
import { useIntention } from '@/lib/intention';
import { useChangePerson, useCreatePerson } from './api';
import { PersonForm, type PersonValues } from './person-form';

const detailsOf = ({ name, email, roles, teamIds }: PersonValues) => ({
  name: name.trim(),
  email: email.trim() || undefined,
  roles,
  teamIds,
});

interface CreateProps {
  opened: boolean;
  onClose: () => void;
  onCreated: (person: Person) => void;
}

export function CreatePerson({ opened, onClose, onCreated }: CreateProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const create = useCreatePerson();
  const intention = useIntention();
  const close = () => {
    create.reset();
    intention.done();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={t('people.create')} fullScreen={phone}>
      <PersonForm
        error={create.error}
        busy={create.isPending}
        onCancel={close}
        onSubmit={async (values) => {
          const { username, password } = values;
          const input = { username, password, ...detailsOf(values) };
          const { data } = await create.mutateAsync({ input, key: intention.keyFor(input) });
          notifications.show({ message: t('people.created', { name: data.name }) });
          close();
          onCreated(data);
        }}
      />
    </Modal>
  );
}

interface EditProps {
  person: Person;
  version: string;
  opened: boolean;
  onClose: () => void;
}

export function EditPerson({ opened, onClose, ...read }: EditProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  return (
    <Modal opened={opened} onClose={onClose} title={t('people.edit')} fullScreen={phone}>
      <OpenedEdit {...read} onClose={onClose} />
    </Modal>
  );
}

/** Holds the version that was there when the form was opened: newer ones neither replace what is typed nor are replaced. */
function OpenedEdit({ person, version, onClose }: Omit<EditProps, 'opened'>) {
  const { t } = useTranslation();
  const [read] = useState({ person, version });
  const change = useChangePerson(person.id);
  return (
    <PersonForm
      person={read.person}
      error={change.error}
      busy={change.isPending}
      onCancel={onClose}
      onSubmit={async (values) => {
        await change.mutateAsync({
          input: { ...detailsOf(values), active: values.active },
          version: read.version,
        });
        notifications.show({ message: t('people.saved', { name: values.name }) });
        onClose();
      }}
    />
  );
}
