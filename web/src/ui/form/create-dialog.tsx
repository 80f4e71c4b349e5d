import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { CreateForm, type CreateFormProps } from './create-form';
import { FormDialog } from './form-dialog';

export interface DialogProps<One> {
  opened: boolean;
  onClose: () => void;
  onCreated: (one: One) => void;
}

type CreateDialogProps<One extends { id: string }> = DialogProps<One> &
  Omit<CreateFormProps<One>, 'onCancel' | 'onCreated'>;

/** Makes a record of any object in a dialog. */
export function CreateDialog<One extends { id: string }>({
  opened,
  onClose,
  onCreated,
  ...form
}: CreateDialogProps<One>) {
  const { t } = useTranslation();
  const created = (one: One) => {
    const name = String((one as Record<string, unknown>)[objects[form.object.name].title] ?? '');
    notifications.show({ message: t('form.created', { name }) });
    onClose();
    onCreated(one);
  };
  return (
    <FormDialog opened={opened} onClose={onClose} title={form.label}>
      <CreateForm {...form} onCancel={onClose} onCreated={created} />
    </FormDialog>
  );
}
