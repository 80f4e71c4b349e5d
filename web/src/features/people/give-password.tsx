import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { FormDialog } from '@/ui/form/form-dialog';
import { FormError } from '@/ui/form-error';
import { useUnsaved } from '@/ui/unsaved';
import { useGivePassword } from './api';
import { FirstPassword } from './first-password-input';

interface GivePasswordProps {
  person: Person;
  opened: boolean;
  onClose: () => void;
}

/** For who has forgotten their password, or whose was found out. */
export function GivePassword({ opened, ...form }: GivePasswordProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={form.onClose} title={t('people.password.title')}>
      <Opened {...form} />
    </FormDialog>
  );
}

function Opened({ person, onClose }: Omit<GivePasswordProps, 'opened'>) {
  const { t } = useTranslation();
  const give = useGivePassword(person.id);
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: (value) => (value.length >= 10 ? null : t('people.form.passwordShort')) },
  });
  useUnsaved(form.isDirty());
  const submit = form.onSubmit(async ({ password }) => {
    try {
      await give.mutateAsync(password);
    } catch (problem) {
      if (!isProblem(problem)) throw problem;
      return;
    }
    notifications.show({ message: t('people.password.given', { name: person.name }) });
    onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        <span className="muted">{t('people.password.text', { name: person.name })}</span>
        <FirstPassword label={t('people.password.title')} {...form.getInputProps('password')} />
        <FormError error={give.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={give.isPending}>
            {t('people.password.give')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
