import { useTranslation } from 'react-i18next';
import { CreateDialog, type DialogProps } from '@/ui/form/create-dialog';
import { leads } from './lead-object';

export function CreateLead(dialog: DialogProps<{ id: string }>) {
  const { t } = useTranslation();
  return (
    <CreateDialog
      {...dialog}
      object={leads}
      label={t('leads.create')}
      rows={['name', 'company', ['phone', 'email'], ['source', 'ownerId']]}
    />
  );
}
