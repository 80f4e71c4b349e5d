import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import classes from './wizard.module.css';

interface FileDropProps {
  file?: File;
  /** One was needed and there is none. */
  missing: boolean;
  onFile: (file: File) => void;
}

/** Takes a file that is chosen, or dropped anywhere on the page. */
export function FileDrop({ file, missing, onFile }: FileDropProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const wrong = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  useWindowEvent('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  });
  useWindowEvent('dragleave', (event) => {
    if (!event.relatedTarget) setOver(false);
  });
  useWindowEvent('drop', (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    setOver(false);
    onFile(dropped);
  });

  return (
    <div>
      <div className={classes.drop} data-over={over || undefined} data-error={missing || undefined}>
        <IconFileSpreadsheet size={28} stroke={1.5} aria-hidden />
        {file ? (
          <div className={classes.file}>
            <b>{file.name}</b> <span className="muted num">{formats.kilobytes(file.size)}</span>
          </div>
        ) : (
          <div className="muted">{t('imports.drop')}</div>
        )}
        <Button
          variant="default"
          size="xs"
          data-wrong={missing || undefined}
          aria-describedby={missing ? wrong : undefined}
          onClick={() => input.current?.click()}
        >
          {t(file ? 'imports.chooseOther' : 'imports.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          className={classes.input}
          aria-label={t('imports.file')}
          tabIndex={-1}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) onFile(chosen);
          }}
        />
      </div>
      {missing && (
        <p id={wrong} className={classes.missing} role="alert">
          {t('imports.fileMissing')}
        </p>
      )}
    </div>
  );
}
