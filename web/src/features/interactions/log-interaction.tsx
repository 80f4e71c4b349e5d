import { useTranslation } from 'react-i18next';
import { CreateDialog, type DialogProps } from '@/ui/form/create-dialog';
import { interactions } from './interaction-object';

export function LogInteraction(dialog: DialogProps<{ id: string }>) {
  const { t } = useTranslation();
  return (
    <CreateDialog
      {...dialog}
      object={interactions}
      label={t('interactions.create')}
      rows={['accountId', ['kind', 'occurredAt'], 'subject', 'body']}
      initial={{ kind: 'CALL' }}
    />
  );
}
