import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, ApplicationInput } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { useFormats } from '@/lib/use-formats';
import { DateField } from '@/ui/form/date-field';
import { DraftNote } from '@/ui/form/draft-note';
import { FormErrors } from '@/ui/form/error-summary';
import type { useFormDraft } from '@/ui/form/form-draft';
import { SentError } from '@/ui/form/sent-error';
import { useUnsaved } from '@/ui/unsaved';
import { RightsPicker } from '@/ui/rights/rights-picker';
import { scopesQuery } from './api';
import { dayOfExpiry, expiryOf } from './expiry';

export interface ApplicationValues {
  name: string;
  contact: string;
  scopes: string[];
  expiresOn: string;
}

export const newApplication: ApplicationValues = { name: '', contact: '', scopes: [], expiresOn: '' };

export function valuesOf(
  { name, contact, scopes, expiresAt }: Application,
  timeZone: string,
): ApplicationValues {
  return { name, contact, scopes, expiresOn: dayOfExpiry(expiresAt, timeZone) };
}

interface ApplicationFormProps {
  isNew?: boolean;
  /** When it ends now: as long as the day stays, so does the moment. */
  expiresAt?: string | null;
  draft: ReturnType<typeof useFormDraft<ApplicationValues>>;
  error: unknown;
  busy: boolean;
  onSubmit: (input: ApplicationInput) => Promise<unknown>;
  onCancel: () => void;
}

export function ApplicationForm(props: ApplicationFormProps) {
  const { isNew = false, expiresAt, draft, error, busy, onSubmit, onCancel } = props;
  const { t } = useTranslation();
  const { timeZone } = useFormats();
  const scopes = useQuery(scopesQuery);
  const form = useForm({
    initialValues: draft.start,
    onValuesChange: draft.keep,
    validateInputOnBlur: true,
    validate: {
      name: (value) => (value.trim() ? null : t('applications.form.nameMissing')),
      contact: (value) => (value.trim() ? null : t('applications.form.contactMissing')),
      scopes: (value) => (value.length > 0 ? null : t('applications.form.scopesMissing')),
    },
  });
  useUnsaved(!isNew && form.isDirty());
  const [tries, setTries] = useState(0);
  const tried = () => setTries((before) => before + 1);
  const submit = form.onSubmit(async ({ name, contact, scopes: wanted, expiresOn }) => {
    try {
      const same = expiresOn === dayOfExpiry(expiresAt, timeZone);
      const end = same ? (expiresAt ?? undefined) : expiryOf(expiresOn, timeZone);
      await onSubmit({ name: name.trim(), contact: contact.trim(), scopes: wanted, expiresAt: end });
    } catch (problem) {
      if (!isProblem(problem)) return;
      const { expiresAt: expiresOn, ...fields } = problem.fields;
      form.setErrors({ ...fields, expiresOn });
    }
  }, tried);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        <DraftNote
          shown={draft.restored}
          onForget={() => {
            form.setValues(draft.initial);
            draft.forget();
          }}
        />
        <FormErrors form={form} tries={tries} />
        <TextInput
          label={t('applications.fields.name')}
          withAsterisk
          data-autofocus
          maxLength={100}
          {...form.getInputProps('name')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
          <TextInput
            label={t('applications.fields.contact')}
            description={t('applications.form.contactHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            withAsterisk
            maxLength={200}
            {...form.getInputProps('contact')}
          />
          <DateField
            label={t('applications.fields.expiresAt')}
            description={t('applications.form.expiresHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('expiresOn')}
          />
        </SimpleGrid>
        <RightsPicker
          label={t('applications.fields.scopes')}
          all={scopes.data ?? []}
          value={form.values.scopes}
          onChange={(wanted) => form.setFieldValue('scopes', wanted)}
          error={form.errors.scopes}
        />
        <SentError object="applications" error={error ?? scopes.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onCancel}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(isNew ? 'applications.create' : 'actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
