import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Application, ApplicationInput } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { FormError } from '@/ui/form-error';
import { RightsPicker } from '@/ui/rights/rights-picker';
import { scopesQuery } from './api';
import { dayOfExpiry, expiryOf } from './expiry';

interface ApplicationFormProps {
  application?: Application;
  error: unknown;
  busy: boolean;
  onSubmit: (input: ApplicationInput) => Promise<unknown>;
  onCancel: () => void;
}

export function ApplicationForm({ application, error, busy, onSubmit, onCancel }: ApplicationFormProps) {
  const { t } = useTranslation();
  const scopes = useQuery(scopesQuery);
  const form = useForm({
    initialValues: {
      name: application?.name ?? '',
      contact: application?.contact ?? '',
      scopes: application?.scopes ?? [],
      expiresOn: dayOfExpiry(application?.expiresAt),
    },
    validateInputOnBlur: true,
    validate: {
      name: (value) => (value.trim() ? null : t('applications.form.nameMissing')),
      contact: (value) => (value.trim() ? null : t('applications.form.contactMissing')),
      scopes: (value) => (value.length > 0 ? null : t('applications.form.scopesMissing')),
    },
  });
  const submit = form.onSubmit(async ({ name, contact, scopes: wanted, expiresOn }) => {
    try {
      const expiresAt =
        expiresOn === dayOfExpiry(application?.expiresAt)
          ? (application?.expiresAt ?? undefined)
          : expiryOf(expiresOn);
      await onSubmit({ name: name.trim(), contact: contact.trim(), scopes: wanted, expiresAt });
    } catch (problem) {
      if (isProblem(problem)) form.setErrors(problem.fields);
    }
  });
  const stale = isProblem(error) && error.status === 412;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
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
          <TextInput
            type="date"
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
        <FormError error={error ?? scopes.error} action={stale && t('applications.form.stale')} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onCancel}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(application ? 'actions.save' : 'applications.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
