import { Button, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntention } from '@/lib/intention';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { columns, type Importable, useStartImport } from './api';
import classes from './imports.module.css';

interface ImportFormProps {
  /** What this person may import; the first is offered first. */
  objects: readonly Importable[];
  onStarted: (object: Importable, id: string) => void;
}

/** Choose what and which file; the rest happens on the server and can be watched. */
export function ImportForm({ objects, onStarted }: ImportFormProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [chosen, setObject] = useState<Importable>();
  const object = chosen ?? objects[0] ?? 'accounts';
  const [source, setSource] = useState('csv');
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState(false);
  const [over, setOver] = useState(false);
  const start = useStartImport();
  const intention = useIntention();

  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setMissing(false);
    start.reset();
  };
  const submit = () => {
    if (!file) {
      setMissing(true);
      return;
    }
    const wanted = { object, source: source.trim() || 'csv' };
    const { name, size, lastModified } = file;
    start.mutate(
      { ...wanted, file, key: intention.keyFor({ ...wanted, name, size, lastModified }) },
      {
        onSuccess: (id) => {
          intention.done();
          onStarted(object, id);
        },
      },
    );
  };

  return (
    <form
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
          onChange={(value) => setObject(value as Importable)}
        />
        <div
          className={classes.drop}
          data-over={over || undefined}
          data-error={missing || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            choose(event.dataTransfer.files[0]);
          }}
        >
          <IconFileSpreadsheet size={28} stroke={1.5} aria-hidden />
          {file ? (
            <div className={classes.file}>
              <b>{file.name}</b> <span className="muted num">{formats.kilobytes(file.size)}</span>
            </div>
          ) : (
            <div className="muted">{t('imports.drop')}</div>
          )}
          <Button variant="default" size="xs" onClick={() => input.current?.click()}>
            {t(file ? 'imports.chooseOther' : 'imports.choose')}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".csv,text/csv"
            className={classes.input}
            aria-label={t('imports.file')}
            aria-describedby={hint}
            tabIndex={-1}
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        </div>
        {missing && (
          <p className={classes.missing} role="alert">
            {t('imports.fileMissing')}
          </p>
        )}
        <div id={hint} className={classes.columns}>
          <span>{t('imports.columns')}</span>
          {columns[object].needed.map((name) => (
            <code key={name}>{name}</code>
          ))}
          <span>{t('imports.optional')}</span>
          {columns[object].optional.map((name) => (
            <code key={name}>{name}</code>
          ))}
        </div>
        <TextInput
          label={t('imports.source')}
          description={t('imports.sourceHelp')}
          value={source}
          maxLength={64}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <FormError error={start.error} />
        <div className={classes.submit}>
          <Button type="submit" loading={start.isPending} leftSection={<IconUpload size={16} aria-hidden />}>
            {t(`imports.start.${object}`)}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
