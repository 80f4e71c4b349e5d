import { useTranslation } from 'react-i18next';
import { CreateDialog, type DialogProps } from '@/ui/form/create-dialog';
import { interactions } from './interaction-object';

interface LogInteractionProps extends DialogProps<{ id: string }> {
  accountId?: string;
}

export function LogInteraction({ accountId, ...dialog }: LogInteractionProps) {
  const { t } = useTranslation();
  return (
    <CreateDialog
      {...dialog}
      object={interactions}
      label={t('interactions.create')}
      rows={['accountId', ['kind', 'occurredAt'], 'subject', 'body']}
      initial={{ accountId, kind: 'CALL' }}
    />
  );
}
