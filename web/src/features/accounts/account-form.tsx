import { Button, Group, SegmentedControl, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account, AccountInput, AccountKind } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { FormError } from '@/ui/form-error';

interface AccountFormProps {
  account?: Account;
  /** What a new one is called, where that is known already. */
  name?: string;
  error: unknown;
  busy: boolean;
  onSubmit: (input: AccountInput) => Promise<unknown>;
  onCancel: () => void;
}

const optional = ['industry', 'region', 'country', 'phone', 'email', 'website'] as const;

type Values = Record<(typeof optional)[number] | 'name', string> & { kind: AccountKind };

/** What the form does not show stays as it is: a write replaces the whole account. */
function inputOf(values: Values, account: Account | undefined): AccountInput {
  const input: AccountInput = { kind: values.kind, name: values.name.trim() };
  for (const field of optional) if (values[field].trim()) input[field] = values[field].trim();
  if (account?.ownerId) input.ownerId = account.ownerId;
  if (account) input.externalKeys = account.externalKeys;
  return input;
}

export function AccountForm({ account, name = '', error, busy, onSubmit, onCancel }: AccountFormProps) {
  const { t } = useTranslation();
  const form = useForm<Values>({
    initialValues: {
      kind: account?.kind ?? 'ORGANISATION',
      name: account?.name ?? name,
      industry: account?.industry ?? '',
      region: account?.region ?? '',
      country: account?.country ?? '',
      phone: account?.phone ?? '',
      email: account?.email ?? '',
      website: account?.website ?? '',
    },
    validateInputOnBlur: true,
    validate: {
      name: (value) => (value.trim() ? null : t('accounts.form.nameMissing')),
      email: (value) =>
        !value.trim() || /^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('accounts.form.emailWrong'),
    },
  });

  const submit = form.onSubmit(async (values) => {
    try {
      await onSubmit(inputOf(values, account));
    } catch (problem) {
      if (isProblem(problem)) form.setErrors(problem.fields);
    }
  });

  const other = isProblem(error, 'account-exists') ? error.otherId : undefined;
  const stale = isProblem(error) && error.status === 412;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        <SegmentedControl
          aria-label={t('accounts.fields.kind')}
          data={(['ORGANISATION', 'PERSON'] as AccountKind[]).map((value) => ({
            value,
            label: t(`accounts.kinds.${value}`),
          }))}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={t('accounts.fields.name')}
          withAsterisk
          data-autofocus
          maxLength={200}
          {...form.getInputProps('name')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
          <TextInput label={t('accounts.fields.industry')} {...form.getInputProps('industry')} />
          <TextInput label={t('accounts.fields.region')} {...form.getInputProps('region')} />
          <TextInput label={t('accounts.fields.country')} {...form.getInputProps('country')} />
          <TextInput label={t('accounts.fields.phone')} type="tel" {...form.getInputProps('phone')} />
          <TextInput label={t('accounts.fields.email')} type="email" {...form.getInputProps('email')} />
          <TextInput
            label={t('accounts.fields.website')}
            placeholder={t('accounts.form.websiteHelp')}
            {...form.getInputProps('website')}
          />
        </SimpleGrid>
        <FormError
          error={error}
          action={
            other ? (
              <Link to="/accounts/$accountId" params={{ accountId: other }}>
                {t('accounts.form.openOther')}
              </Link>
            ) : (
              stale && t('accounts.form.stale')
            )
          }
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onCancel}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(account ? 'actions.save' : 'accounts.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
