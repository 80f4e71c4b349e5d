import { useTranslation } from 'react-i18next';
import { CreateDialog, type DialogProps } from '@/ui/form/create-dialog';
import { leads } from './lead-object';

/** @param name what somebody has typed already where they looked for it */
export function CreateLead({ name, ...dialog }: DialogProps<{ id: string }> & { name?: string }) {
  const { t } = useTranslation();
  return (
    <CreateDialog
      {...dialog}
      object={leads}
      label={t('leads.create')}
      initial={{ name }}
      rows={['name', 'company', ['phone', 'email'], ['source', 'ownerId']]}
    />
  );
}
