import { Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { MomentField } from '@/ui/form/moment-field';
import { NumberField } from '@/ui/form/number-field';
import { Panel } from '@/ui/page';
import { type CampaignDraft, costKind } from './campaign-draft';
import classes from './campaigns.module.css';

const currencies = ['CNY', 'HKD', 'USD', 'EUR', 'GBP', 'JPY'];

/** When it goes out, in the reader's time zone, and what it may cost. */
export function WhenAndCosts({ form }: { form: UseFormReturnType<CampaignDraft> }) {
  const { t } = useTranslation();
  const { timeZone } = useFormats();
  const { currency } = form.values;
  const kind = costKind(form.values);
  return (
    <>
      <Panel title={t('campaigns.form.when')} aside={timeZone}>
        <div className={classes.grid}>
          <MomentField
            label={t('campaigns.fields.startsAt')}
            description={t('campaigns.form.startsHelp')}
            {...form.getInputProps('startsAt')}
          />
          <MomentField
            label={t('campaigns.fields.endsAt')}
            description={t('campaigns.form.endsHelp')}
            {...form.getInputProps('endsAt')}
          />
        </div>
      </Panel>
      <Panel title={t('campaigns.costs')}>
        <div className={classes.grid} data-thirds>
          <NumberField label={t('campaigns.fields.budget')} kind={kind} {...form.getInputProps('budget')} />
          <NumberField
            label={t('campaigns.fields.plannedCost')}
            kind={kind}
            {...form.getInputProps('plannedCost')}
          />
          <Select
            label={t('campaigns.fields.currency')}
            data={currencies.includes(currency) ? currencies : [currency, ...currencies]}
            {...form.getInputProps('currency')}
          />
        </div>
      </Panel>
    </>
  );
}
