import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Case } from '@/api/types';
import { FormDialog } from '@/ui/form/form-dialog';
import { useFormDraft } from '@/ui/form/form-draft';
import { useOpenCase } from './api';
import { newCase } from './case-draft';
import { CaseForm } from './case-form';

interface CreateCaseProps {
  opened: boolean;
  /** Whose case it is, where that is known already. */
  accountId?: string;
  onClose: () => void;
  onCreated: (one: Case) => void;
}

export function CreateCase({ opened, ...form }: CreateCaseProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={form.onClose} title={t('cases.create')}>
      <OpenedForm {...form} />
    </FormDialog>
  );
}

function OpenedForm({
  accountId = null,
  onClose,
  onCreated,
}: Omit<CreateCaseProps, 'opened' | 'accountId'> & { accountId?: string | null }) {
  const { t } = useTranslation();
  const open = useOpenCase();
  const draft = useFormDraft('cases', { ...newCase, accountId });
  return (
    <CaseForm
      draft={draft}
      error={open.error}
      busy={open.isPending}
      onCancel={onClose}
      onSubmit={async (input) => {
        const sending = draft.send(input);
        const { data } = await open.mutateAsync({ input, key: sending.key });
        notifications.show({ message: t('cases.created', { number: data.number }) });
        sending.done();
        onClose();
        onCreated(data);
      }}
    />
  );
}
