import { Button, Checkbox, Group, MultiSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/api/types';
import { isEmail } from '@/lib/email';
import { isProblem } from '@/lib/problem';
import { DraftNote } from '@/ui/form/draft-note';
import { FormErrors } from '@/ui/form/error-summary';
import type { useFormDraft } from '@/ui/form/form-draft';
import { SentError } from '@/ui/form/sent-error';
import { useUnsaved } from '@/ui/unsaved';
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

export const newPerson: PersonValues = {
  username: '',
  name: '',
  email: '',
  roles: [],
  teamIds: [],
  password: '',
  active: true,
};

export function valuesOf({ username, name, email, roles, teamIds, active }: Person): PersonValues {
  return { username, name, email: email ?? '', roles, teamIds, password: '', active };
}

interface PersonFormProps {
  isNew?: boolean;
  draft: ReturnType<typeof useFormDraft<PersonValues>>;
  error: unknown;
  busy: boolean;
  onSubmit: (values: PersonValues) => Promise<unknown>;
  onCancel: () => void;
}

export function PersonForm({ isNew = false, draft, error, busy, onSubmit, onCancel }: PersonFormProps) {
  const { t } = useTranslation();
  const teams = useQuery(teamChoiceQuery);
  const form = useForm<PersonValues>({
    initialValues: draft.start,
    onValuesChange: draft.keep,
    validateInputOnBlur: true,
    validate: {
      username: (value) =>
        !isNew || /^[a-z0-9][a-z0-9._@-]{1,99}$/.test(value) ? null : t('people.form.usernameWrong'),
      name: (value) => (value.trim() ? null : t('people.form.nameMissing')),
      email: (value) => (!value.trim() || isEmail(value) ? null : t('people.form.emailWrong')),
      roles: (value) => (value.length > 0 ? null : t('people.form.rolesMissing')),
      password: (value) => (!isNew || value.length >= 10 ? null : t('people.form.passwordShort')),
    },
  });
  useUnsaved(!isNew && form.isDirty());
  const [tries, setTries] = useState(0);
  const tried = () => setTries((before) => before + 1);
  const submit = form.onSubmit(async (values) => {
    try {
      await onSubmit(values);
    } catch (problem) {
      if (isProblem(problem)) form.setErrors(problem.fields);
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
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
          <TextInput
            label={t('people.fields.name')}
            withAsterisk
            data-autofocus
            maxLength={100}
            {...form.getInputProps('name')}
          />
          {isNew && (
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
        {!isNew ? (
          <Checkbox
            label={t('people.form.active')}
            description={t('people.form.activeHelp')}
            {...form.getInputProps('active', { type: 'checkbox' })}
          />
        ) : (
          <FirstPassword label={t('people.form.password')} {...form.getInputProps('password')} />
        )}
        <SentError object="users" error={error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onCancel}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(isNew ? 'people.create' : 'actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
