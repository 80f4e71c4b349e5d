import { useTranslation } from 'react-i18next';
import { CreateDialog, type DialogProps } from '@/ui/form/create-dialog';
import type { InlineCreate } from '@/ui/form/create-form';
import { PipelineFields } from '@/ui/form/pipeline-fields';
import { type AnyDeal, deals } from './deal-object';

interface CreateDealProps extends DialogProps<{ id: string }> {
  accountId?: string;
  pipelineId?: string;
  newAccount?: InlineCreate;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

export function CreateDeal({ accountId, pipelineId, newAccount, ...dialog }: CreateDealProps) {
  const { t } = useTranslation();
  return (
    <CreateDialog<AnyDeal>
      {...dialog}
      object={deals}
      label={t('deals.create')}
      rows={['accountId', 'name', ['amount', 'currency'], ['expectedCloseOn', 'ownerId']]}
      initial={{ accountId, pipelineId, currency: 'CNY' }}
      inline={newAccount ? { accountId: newAccount } : undefined}
      extra={({ values, errors, set }) => (
        <PipelineFields
          pipelineId={text(values.pipelineId)}
          stageId={text(values.stageId)}
          errors={errors}
          onChange={set}
        />
      )}
    />
  );
}
