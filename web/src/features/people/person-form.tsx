import { Button, Checkbox, Group, MultiSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { FormError } from '@/ui/form-error';
import { teamChoiceQuery } from './api';
import { FirstPassword } from './first-password-input';
import { RoleChoice } from './role-choice';

export interface PersonValues {
  username: string;
  name: string;
  email: string;
  roles: string[];
  teamIds: string[];
  password: string;
  active: boolean;
}

interface PersonFormProps {
  person?: Person;
  error: unknown;
  busy: boolean;
  onSubmit: (values: PersonValues) => Promise<unknown>;
  onCancel: () => void;
}

export function PersonForm({ person, error, busy, onSubmit, onCancel }: PersonFormProps) {
  const { t } = useTranslation();
  const teams = useQuery(teamChoiceQuery);
  const form = useForm<PersonValues>({
    initialValues: {
      username: person?.username ?? '',
      name: person?.name ?? '',
      email: person?.email ?? '',
      roles: person?.roles ?? [],
      teamIds: person?.teamIds ?? [],
      password: '',
      active: person?.active ?? true,
    },
    validateInputOnBlur: true,
    validate: {
      username: (value) =>
        person || /^[a-z0-9][a-z0-9._@-]{1,99}$/.test(value) ? null : t('people.form.usernameWrong'),
      name: (value) => (value.trim() ? null : t('people.form.nameMissing')),
      email: (value) =>
        !value.trim() || /^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('people.form.emailWrong'),
      roles: (value) => (value.length > 0 ? null : t('people.form.rolesMissing')),
      password: (value) => (person || value.length >= 10 ? null : t('people.form.passwordShort')),
    },
  });
  const submit = form.onSubmit(async (values) => {
    try {
      await onSubmit(values);
    } catch (problem) {
      if (isProblem(problem)) form.setErrors(problem.fields);
    }
  });
  const stale = isProblem(error) && error.status === 412;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
          <TextInput
            label={t('people.fields.name')}
            withAsterisk
            data-autofocus
            maxLength={100}
            {...form.getInputProps('name')}
          />
          {!person && (
            <TextInput
              label={t('people.fields.username')}
              description={t('people.form.usernameHelp')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              withAsterisk
              maxLength={100}
              autoComplete="off"
              {...form.getInputProps('username')}
            />
          )}
          <TextInput
            label={t('people.fields.email')}
            type="email"
            maxLength={254}
            {...form.getInputProps('email')}
          />
          <MultiSelect
            label={t('people.fields.teams')}
            searchable
            clearable
            data={teams.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
            nothingFoundMessage={t('list.nobody')}
            {...form.getInputProps('teamIds')}
          />
        </SimpleGrid>
        <RoleChoice {...form.getInputProps('roles')} />
        {person ? (
          <Checkbox
            label={t('people.form.active')}
            description={t('people.form.activeHelp')}
            {...form.getInputProps('active', { type: 'checkbox' })}
          />
        ) : (
          <FirstPassword {...form.getInputProps('password')} />
        )}
        <FormError error={error} action={stale && t('people.form.stale')} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onCancel}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(person ? 'actions.save' : 'people.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
