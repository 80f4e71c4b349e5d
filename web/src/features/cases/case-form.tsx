import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseInput, ContactRow } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { FormError } from '@/ui/form-error';
import { listQuery } from '@/ui/object/queries';
import { RecordSelect } from '@/ui/object/record-select';
import { DraftNote } from '@/ui/form/draft-note';
import { FormErrors } from '@/ui/form/error-summary';
import type { useFormDraft } from '@/ui/form/form-draft';
import { type CaseDraft, inputOf } from './case-draft';
import { channelOptions, priorityOptions, typeOptions } from './case-object';
import classes from './workspace.module.css';

interface CaseFormProps {
  draft: ReturnType<typeof useFormDraft<CaseDraft>>;
  error: unknown;
  busy: boolean;
  onSubmit: (input: CaseInput) => Promise<unknown>;
  onCancel: () => void;
}

const wide = { 'data-wide': true };

export function CaseForm({ draft, error, busy, onSubmit, onCancel }: CaseFormProps) {
  const { t } = useTranslation();
  const form = useForm<CaseDraft>({
    initialValues: draft.start,
    onValuesChange: draft.keep,
    validateInputOnBlur: true,
    validate: {
      accountId: (value) => (value ? null : t('cases.form.accountMissing')),
      subject: (value) => (value.trim() ? null : t('cases.form.subjectMissing')),
    },
  });
  const [tries, setTries] = useState(0);
  const tried = () => setTries((before) => before + 1);
  const { accountId } = form.values;
  const contacts = useQuery({
    ...listQuery<ContactRow>('contacts', { accountId: accountId ?? '', limit: 100 }),
    enabled: Boolean(accountId),
  });
  const people = accountId ? (contacts.data?.items ?? []) : [];
  const choices = (options: { value: string; label: string }[]) =>
    options.map(({ value, label }) => ({ value, label: t(label) }));

  const submit = form.onSubmit(async (values) => {
    try {
      await onSubmit(inputOf(values));
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
        <div className={classes.form}>
          <RecordSelect
            object="accounts"
            creates
            label={t('cases.fields.account')}
            required
            value={accountId}
            error={form.errors.accountId}
            onChange={(id) => form.setValues({ accountId: id, contactId: null })}
          />
          <Select
            label={t('cases.fields.contact')}
            placeholder={t(accountId ? 'cases.form.noContact' : 'cases.form.accountFirst')}
            clearable
            data={people.map(({ id, fullName }) => ({ value: id, label: fullName }))}
            {...form.getInputProps('contactId')}
          />
          <TextInput
            wrapperProps={wide}
            label={t('cases.fields.subject')}
            withAsterisk
            maxLength={200}
            {...form.getInputProps('subject')}
          />
          <Textarea
            wrapperProps={wide}
            label={t('cases.fields.description')}
            autosize
            minRows={4}
            maxRows={12}
            maxLength={8000}
            {...form.getInputProps('description')}
          />
          <Select
            label={t('cases.fields.type')}
            data={choices(typeOptions)}
            {...form.getInputProps('type')}
          />
          <Select
            label={t('cases.fields.priority')}
            data={choices(priorityOptions)}
            {...form.getInputProps('priority')}
          />
          <Select
            label={t('cases.fields.channel')}
            data={choices(channelOptions)}
            {...form.getInputProps('channel')}
          />
          <RecordSelect
            object="users"
            filter="active==true"
            label={t('cases.fields.assignee')}
            placeholder={t('cases.nobody')}
            clearable
            value={form.values.assigneeId}
            error={form.errors.assigneeId}
            onChange={(id) => form.setFieldValue('assigneeId', id)}
          />
        </div>
        <FormError error={error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onCancel}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('cases.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
