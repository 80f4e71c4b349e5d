import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { profileQuery } from '@/lib/rights';
import { CreateDialog, type DialogProps } from '@/ui/form/create-dialog';
import { PipelineFields } from '@/ui/form/pipeline-fields';
import { type AnyDeal, deals } from './deal-object';

interface CreateDealProps extends DialogProps<{ id: string }> {
  accountId?: string;
  pipelineId?: string;
  /** What somebody has typed already where they looked for it. */
  name?: string;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Whoever opens a deal owns it, as long as they do not choose somebody else. */
export function CreateDeal({ accountId, pipelineId, name, ...dialog }: CreateDealProps) {
  const { t } = useTranslation();
  const { data: me } = useQuery(profileQuery);
  return (
    <CreateDialog<AnyDeal>
      {...dialog}
      object={deals}
      label={t('deals.create')}
      rows={['accountId', 'name', ['amount', 'currency'], ['expectedCloseOn', 'ownerId']]}
      initial={{ accountId, pipelineId, name, currency: 'CNY', ownerId: me?.id }}
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
