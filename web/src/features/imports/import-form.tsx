import { Button, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntention } from '@/lib/intention';
import { save } from '@/lib/save-file';
import { useTries } from '@/ui/form/use-tries';
import { FormError } from '@/ui/form-error';
import { readTemplate, useUpload } from './api';
import type { Importable } from '@/lib/imports';
import { FileDrop } from './file-drop';
import classes from './wizard.module.css';

interface ImportFormProps {
  /** What this person may import. */
  objects: readonly Importable[];
  object: Importable;
  onObject: (object: Importable) => void;
  onUploaded: (object: Importable, id: string) => void;
}

/** The first step: what is imported and from which file. Nothing is written before the columns are settled. */
export function ImportForm({ objects, object, onObject, onUploaded }: ImportFormProps) {
  const { t } = useTranslation();
  const [source, setSource] = useState('csv');
  const [file, setFile] = useState<File>();
  const { form, tried, tryNow } = useTries();
  const upload = useUpload();
  const intention = useIntention();
  const template = useMutation({
    mutationFn: () => readTemplate(object),
    onSuccess: (text) => save(text, `${object}.csv`),
  });

  const choose = (chosen: File) => {
    setFile(chosen);
    upload.reset();
  };
  const submit = () => {
    tryNow();
    if (!file) return;
    const wanted = { object, source: source.trim() || 'csv' };
    const { name, size, lastModified } = file;
    upload.mutate(
      { ...wanted, file, key: intention.keyFor({ ...wanted, name, size, lastModified }) },
      {
        onSuccess: (id) => {
          intention.done();
          onUploaded(object, id);
        },
      },
    );
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap={16}>
        <SegmentedControl
          aria-label={t('imports.object')}
          data={objects.map((value) => ({ value, label: t(`imports.objects.${value}`) }))}
          value={object}
          onChange={(value) => onObject(value as Importable)}
        />
        <FileDrop file={file} missing={tried && !file} onFile={choose} />
        <div className={classes.template}>
          <span className="muted small">{t('imports.anyHeadings')}</span>
          <Button
            variant="subtle"
            size="compact-sm"
            loading={template.isPending}
            leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
            onClick={() => template.mutate()}
          >
            {t('imports.template')}
          </Button>
        </div>
        <TextInput
          label={t('imports.source')}
          description={t('imports.sourceHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={source}
          maxLength={80}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <FormError error={upload.error ?? template.error} />
        <div className={classes.actions}>
          <Button
            type="submit"
            loading={upload.isPending}
            leftSection={<IconUpload size={16} stroke={1.75} aria-hidden />}
          >
            {t('imports.upload')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
