import { useTranslation } from 'react-i18next';
import type { ObjectDescription } from '../object/object';
import { changeOf, useFormSave } from '../object/use-form-save';
import { read } from '../object/value';
import { useUnsaved } from '../unsaved';
import { useFields } from './fields';
import { FormDialog } from './form-dialog';
import { fieldsIn, ObjectForm, type ObjectFormParts } from './object-form';

interface EditFormProps<One extends { id: string }> extends Omit<ObjectFormParts, 'label'> {
  object: ObjectDescription<One>;
  one: One;
  /** The ETag of what is shown. */
  version: string;
  onClose: () => void;
}

type EditDialogProps<One extends { id: string }> = EditFormProps<One> & { title: string; opened: boolean };

/** Changes many fields of a record at once; only what was changed is written. */
export function EditDialog<One extends { id: string }>({ title, opened, ...form }: EditDialogProps<One>) {
  return (
    <FormDialog opened={opened} onClose={form.onClose} title={title}>
      <EditForm {...form} />
    </FormDialog>
  );
}

function EditForm<One extends { id: string }>({
  object,
  one,
  version,
  onClose,
  ...parts
}: EditFormProps<One>) {
  const { t } = useTranslation();
  const write = useFormSave(object, { one, version });
  const fields = fieldsIn(object, parts.rows);
  const form = useFields(fields, Object.fromEntries(fields.map(({ id }) => [id, read(write.one, id)])));
  useUnsaved(Object.keys(changeOf(write.one, form.trimmed())).length > 0);
  return (
    <ObjectForm
      {...parts}
      object={object}
      form={form}
      label={t('actions.save')}
      error={write.error}
      busy={write.busy}
      onCancel={onClose}
      onSend={async () => {
        await write.save(form.sent());
        onClose();
      }}
    />
  );
}
