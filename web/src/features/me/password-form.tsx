import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { FormErrors } from '@/ui/form/error-summary';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { useChangePassword } from './api';

const empty = { current: '', password: '', again: '' };

export function PasswordForm() {
  const { t } = useTranslation();
  const change = useChangePassword();
  const form = useForm({
    initialValues: empty,
    validate: {
      current: (value) => (value ? null : t('me.password.currentMissing')),
      password: (value) => (value.length >= 10 ? null : t('me.password.short')),
      again: (value, { password }) => (value === password ? null : t('me.password.different')),
    },
  });
  const [tries, setTries] = useState(0);
  const tried = () => setTries((before) => before + 1);
  const submit = form.onSubmit(({ current, password }) => {
    change.mutate(
      { current, password },
      {
        onSuccess: () => {
          form.reset();
          notifications.show({ message: t('me.password.changed') });
        },
        onError: (problem) => {
          if (isProblem(problem, 'wrong-password')) form.setErrors({ current: problem.title });
        },
      },
    );
  }, tried);
  const wrong = isProblem(change.error, 'wrong-password');
  return (
    <Panel title={t('me.password.title')}>
      <form onSubmit={submit} noValidate>
        <Stack gap={12} maw={360}>
          <FormErrors form={form} tries={tries} />
          <PasswordInput
            visibilityToggleButtonProps={{ 'aria-label': t('me.password.show') }}
            label={t('me.password.current')}
            autoComplete="current-password"
            maxLength={200}
            {...form.getInputProps('current')}
          />
          <PasswordInput
            visibilityToggleButtonProps={{ 'aria-label': t('me.password.show') }}
            label={t('me.password.new')}
            description={t('me.password.help')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="new-password"
            maxLength={200}
            {...form.getInputProps('password')}
          />
          <PasswordInput
            visibilityToggleButtonProps={{ 'aria-label': t('me.password.show') }}
            label={t('me.password.again')}
            autoComplete="new-password"
            maxLength={200}
            {...form.getInputProps('again')}
          />
          <FormError error={wrong ? undefined : change.error} />
          <Group>
            <Button type="submit" loading={change.isPending}>
              {t('me.password.change')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
