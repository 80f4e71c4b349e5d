import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/api/types';
import { FormDialog } from '@/ui/form/form-dialog';
import { useFormDraft } from '@/ui/form/form-draft';
import { useFormSave } from '@/ui/object/use-form-save';
import { useCreatePerson } from './api';
import { newPerson, PersonForm, type PersonValues, valuesOf } from './person-form';
import { people } from './person-object';

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

export function CreatePerson({ opened, ...form }: CreateProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={form.onClose} title={t('people.create')}>
      <OpenedCreate {...form} />
    </FormDialog>
  );
}

function OpenedCreate({ onClose, onCreated }: Omit<CreateProps, 'opened'>) {
  const { t } = useTranslation();
  const create = useCreatePerson();
  const draft = useFormDraft('users', newPerson, ['password']);
  return (
    <PersonForm
      isNew
      draft={draft}
      error={create.error}
      busy={create.isPending}
      onCancel={onClose}
      onSubmit={async (values) => {
        const { username, password } = values;
        const input = { username, password, ...detailsOf(values) };
        const sending = draft.send(input);
        const { data } = await create.mutateAsync({ input, key: sending.key });
        notifications.show({ message: t('people.created', { name: data.name }) });
        sending.done();
        onClose();
        onCreated(data);
      }}
    />
  );
}

interface EditProps {
  person: Person;
  version: string;
  opened: boolean;
  onClose: () => void;
}

export function EditPerson({ opened, ...form }: EditProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={form.onClose} title={t('people.edit')}>
      <OpenedEdit {...form} />
    </FormDialog>
  );
}

function OpenedEdit({ person, version, onClose }: Omit<EditProps, 'opened'>) {
  const write = useFormSave<Person>(people, { one: person, version });
  const draft = useFormDraft(undefined, valuesOf(write.one));
  return (
    <PersonForm
      draft={draft}
      error={write.error}
      busy={write.busy}
      onCancel={onClose}
      onSubmit={async (values) => {
        await write.save({ ...detailsOf(values), active: values.active });
        onClose();
      }}
    />
  );
}
