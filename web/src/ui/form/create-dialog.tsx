import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { CreateForm, type CreateFormProps } from './create-form';

export interface DialogProps<One> {
  opened: boolean;
  onClose: () => void;
  onCreated: (one: One) => void;
}

type CreateDialogProps<One extends { id: string }> = DialogProps<One> &
  Omit<CreateFormProps<One>, 'onCancel' | 'onCreated'>;

/** Makes a record of any object in a dialog; on a phone it is a sheet. */
export function CreateDialog<One extends { id: string }>({
  opened,
  onClose,
  onCreated,
  ...form
}: CreateDialogProps<One>) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const created = (one: One) => {
    const name = String((one as Record<string, unknown>)[objects[form.object.name].title] ?? '');
    notifications.show({ message: t('form.created', { name }) });
    onClose();
    onCreated(one);
  };
  return (
    <Modal opened={opened} onClose={onClose} title={form.label} fullScreen={phone}>
      <CreateForm {...form} onCancel={onClose} onCreated={created} />
    </Modal>
  );
}
