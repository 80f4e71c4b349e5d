import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign, CampaignInput } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { whyUnread } from '@/lib/typed-number';
import { useFormats } from '@/lib/use-formats';
import { DraftNote } from '@/ui/form/draft-note';
import { FormErrors } from '@/ui/form/error-summary';
import type { useFormDraft } from '@/ui/form/form-draft';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { useUnsaved } from '@/ui/unsaved';
import { type CampaignDraft, costKind, inputOf } from './campaign-draft';
import { languageOptions } from './campaign-object';
import { isDraft } from './campaign-states';
import { MailPreview } from './mail-preview';
import { namePlaceholder } from './placeholders';
import { refusal } from './refusal';
import { SegmentPicker } from './segment-picker';
import { WhenAndCosts } from './when-and-costs';
import classes from './campaigns.module.css';

interface CampaignFormProps {
  campaign?: Campaign;
  draft: ReturnType<typeof useFormDraft<CampaignDraft>>;
  error: unknown;
  busy: boolean;
  onSubmit: (input: CampaignInput) => Promise<unknown>;
  onCancel: () => void;
}

const wide = { 'data-wide': true };

/** Whom, what, when and for how much; the message is seen beside it as it will be read. */
export function CampaignForm({ campaign, draft, error, busy, onSubmit, onCancel }: CampaignFormProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const form = useForm<CampaignDraft>({
    initialValues: draft.start,
    onValuesChange: draft.keep,
    validateInputOnBlur: true,
    validate: {
      name: (value) => (value.trim() ? null : t('campaigns.form.nameMissing')),
      endsAt: (value, { startsAt }) =>
        value && startsAt && value <= startsAt ? t('campaigns.form.endsEarly') : null,
      budget: (value, values) => whyUnread(value, costKind(values), t),
      plannedCost: (value, values) => whyUnread(value, costKind(values), t),
    },
  });
  const readOnly = campaign !== undefined && !isDraft(campaign.state);
  const [saved, setSaved] = useState(false);
  useUnsaved(campaign !== undefined && !saved && form.isDirty());
  const [tries, setTries] = useState(0);
  const tried = () => setTries((before) => before + 1);
  const submit = form.onSubmit(async (values) => {
    try {
      setSaved(true);
      await onSubmit(inputOf(values, formats.timeZone, campaign));
    } catch (problem) {
      setSaved(false);
      if (isProblem(problem)) form.setErrors(problem.fields);
    }
  }, tried);
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.fields}>
        <DraftNote
          shown={draft.restored}
          onForget={() => {
            form.setValues(draft.initial);
            draft.forget();
          }}
        />
        <FormErrors form={form} tries={tries} />
        <Panel title={t('campaigns.form.about')}>
          <div className={classes.grid}>
            <TextInput
              wrapperProps={wide}
              label={t('campaigns.fields.name')}
              withAsterisk
              maxLength={200}
              {...form.getInputProps('name')}
            />
            <Textarea
              wrapperProps={wide}
              label={t('campaigns.fields.goal')}
              autosize
              minRows={1}
              maxRows={4}
              maxLength={500}
              {...form.getInputProps('goal')}
            />
          </div>
        </Panel>
        <Panel title={t('campaigns.audience')}>
          {readOnly && <p className={classes.note}>{t('campaigns.form.reviewed')}</p>}
          <SegmentPicker readOnly={readOnly} {...form.getInputProps('segmentId')} />
        </Panel>
        <Panel title={t('campaigns.message')}>
          <div className={classes.grid}>
            <TextInput
              wrapperProps={wide}
              label={t('campaigns.fields.subject')}
              readOnly={readOnly}
              maxLength={200}
              {...form.getInputProps('subject')}
            />
            <Textarea
              wrapperProps={wide}
              label={t('campaigns.fields.body')}
              readOnly={readOnly}
              description={t('campaigns.form.bodyHelp', { placeholder: namePlaceholder })}
              autosize
              minRows={8}
              maxRows={24}
              maxLength={8000}
              {...form.getInputProps('body')}
            />
            <Select
              label={t('campaigns.fields.language')}
              data={languageOptions.map(({ value, label }) => ({ value, label: t(label) }))}
              clearable={!readOnly}
              readOnly={readOnly}
              value={form.values.language || null}
              error={form.errors.language}
              onChange={(language) => form.setFieldValue('language', language ?? '')}
            />
          </div>
        </Panel>
        <WhenAndCosts form={form} />
        <FormError error={error} words={refusal(error, t, formats)} />
        <Group justify="flex-end" gap={8} className={classes.save} data-stays>
          <Button variant="default" onClick={onCancel}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(campaign ? 'actions.save' : 'campaigns.createDraft')}
          </Button>
        </Group>
      </div>
      <aside className={classes.beside} aria-label={t('campaigns.preview.title')}>
        <h2 className={classes.besideTitle}>{t('campaigns.preview.title')}</h2>
        <MailPreview {...form.values} />
      </aside>
    </form>
  );
}
