import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, NewSecret } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { FormDialog } from '@/ui/form/form-dialog';
import { useFormDraft } from '@/ui/form/form-draft';
import { useFormSave } from '@/ui/object/use-form-save';
import { useRegister } from './api';
import { ApplicationForm, newApplication, valuesOf } from './application-form';
import { applications } from './application-object';
import { SecretShown } from './secret-shown';

interface RegisterProps {
  opened: boolean;
  onClose: () => void;
  onCreated: (id: string) => void;
}

/** The form, then the secret: a click beside the dialog must not lose it. */
export function RegisterApplication({ opened, onClose, onCreated }: RegisterProps) {
  const { t } = useTranslation();
  const [created, setCreated] = useState<NewSecret>();
  const close = () => {
    setCreated(undefined);
    onClose();
  };
  return (
    <FormDialog
      opened={opened}
      onClose={close}
      held={created !== undefined}
      title={
        created ? t('applications.created', { name: created.application.name }) : t('applications.create')
      }
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
        <OpenedRegister onCancel={close} onCreated={setCreated} />
      )}
    </FormDialog>
  );
}

function OpenedRegister(props: { onCancel: () => void; onCreated: (created: NewSecret) => void }) {
  const register = useRegister();
  const draft = useFormDraft('applications', newApplication);
  return (
    <ApplicationForm
      isNew
      draft={draft}
      error={register.error}
      busy={register.isPending}
      onCancel={props.onCancel}
      onSubmit={async (input) => {
        const sending = draft.send(input);
        const { data } = await register.mutateAsync({ input, key: sending.key });
        sending.done();
        props.onCreated(data);
      }}
    />
  );
}

interface EditProps {
  application: Application;
  version: string;
  opened: boolean;
  onClose: () => void;
}

export function EditApplication({ opened, ...form }: EditProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={form.onClose} title={t('applications.edit')}>
      <OpenedEdit {...form} />
    </FormDialog>
  );
}

function OpenedEdit({ application, version, onClose }: Omit<EditProps, 'opened'>) {
  const { timeZone } = useFormats();
  const write = useFormSave<Application>(applications, { one: application, version });
  const draft = useFormDraft(undefined, valuesOf(write.one, timeZone));
  return (
    <ApplicationForm
      expiresAt={write.one.expiresAt}
      draft={draft}
      error={write.error}
      busy={write.busy}
      onCancel={onClose}
      onSubmit={async (input) => {
        await write.save(input);
        onClose();
      }}
    />
  );
}
