import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Team } from '@/api/types';
import { useIntention } from '@/lib/intention';
import { pageOf } from '@/lib/objects';
import { isProblem } from '@/lib/problem';
import { FormDialog } from '@/ui/form/form-dialog';
import { FormError } from '@/ui/form-error';
import { RecordSelect } from '@/ui/object/record-select';
import { useUnsaved } from '@/ui/unsaved';
import { useCreateTeam } from './api';

interface CreateTeamProps {
  opened: boolean;
  /** Under which team it begins. */
  parentId?: string;
  /** What somebody has typed already where they looked for it. */
  name?: string;
  onClose: () => void;
  onCreated: (team: Team) => void;
}

export function CreateTeam({ opened, onClose, ...form }: CreateTeamProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('teams.create')}>
      <TeamForm {...form} onClose={onClose} />
    </FormDialog>
  );
}

function TeamForm({ parentId, name = '', onClose, onCreated }: Omit<CreateTeamProps, 'opened'>) {
  const { t } = useTranslation();
  const create = useCreateTeam();
  const intention = useIntention();
  const form = useForm({
    initialValues: { name, parentId: parentId ?? null },
    validateInputOnBlur: true,
    validate: { name: (value) => (value.trim() ? null : t('teams.nameMissing')) },
  });
  useUnsaved(form.isDirty());
  const other = isProblem(create.error, 'team-exists') ? create.error.otherId : undefined;
  const submit = form.onSubmit((values) => {
    const input = { name: values.name.trim(), parentId: values.parentId ?? undefined };
    create.mutate(
      { input, key: intention.keyFor(input) },
      {
        onSuccess: ({ data }) => {
          notifications.show({ message: t('teams.created', { name: data.name }) });
          onClose();
          onCreated(data);
        },
        onError: (problem) => isProblem(problem) && form.setErrors(problem.fields),
      },
    );
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        <TextInput
          label={t('teams.fields.name')}
          withAsterisk
          data-autofocus
          maxLength={100}
          {...form.getInputProps('name')}
        />
        <RecordSelect
          object="teams"
          label={t('teams.fields.parent')}
          clearable
          value={form.values.parentId}
          onChange={(id) => form.setFieldValue('parentId', id)}
          error={form.errors.parentId}
        />
        <FormError
          error={create.error}
          action={other && <Link to={pageOf('teams', other)}>{t('teams.openOther')}</Link>}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('teams.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
