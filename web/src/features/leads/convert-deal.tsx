import { SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CurrencySelect } from '@/ui/form/currency-select';
import { NumberField } from '@/ui/form/number-field';
import { PipelineFields } from '@/ui/form/pipeline-fields';
import { amountKind } from './conversion-input';
import type { ConvertPartProps } from './convert-account';
import classes from './leads.module.css';

/** The deal that a lead becomes, if it becomes one. */
export function ConvertDeal({ choice, set, errors }: ConvertPartProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.part}>
      <h3>{t('leads.convert.deal')}</h3>
      <Stack gap={12}>
        <Switch
          label={t('leads.convert.withDeal')}
          checked={choice.withDeal}
          onChange={(event) => set({ withDeal: event.currentTarget.checked })}
        />
        {choice.withDeal && (
          <>
            <TextInput
              label={t('deals.fields.name')}
              withAsterisk
              maxLength={200}
              value={choice.dealName}
              data-path="dealName"
              error={errors.dealName}
              onChange={(event) => set({ dealName: event.currentTarget.value })}
            />
            <PipelineFields
              pipelineId={choice.pipelineId}
              stageId={choice.stageId}
              errors={errors}
              onChange={set}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
              <NumberField
                label={t('deals.fields.amount')}
                kind={amountKind(choice)}
                value={choice.amount}
                data-path="amount"
                error={errors.amount}
                onChange={(amount) => set({ amount })}
              />
              <CurrencySelect
                label={t('deals.fields.currency')}
                value={choice.currency}
                error={errors.currency}
                onChange={(currency) => set({ currency })}
              />
            </SimpleGrid>
          </>
        )}
      </Stack>
    </section>
  );
}
