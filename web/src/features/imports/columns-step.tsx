import { Button, Skeleton } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePreview, ImportJob } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { Failure } from '@/ui/states';
import { previewQuery, useCheck } from './api';
import type { Importable } from '@/lib/imports';
import { ColumnChoice } from './column-choice';
import { choose, type Mapping, missing, passedOver, proposed } from './mapping';
import { LookOn } from './look-on';
import { MissingColumns } from './missing-columns';
import { useMayChange } from './use-may-change';
import columns from './columns.module.css';
import classes from './wizard.module.css';

interface ColumnsStepProps {
  object: Importable;
  job: ImportJob;
  onDone: () => void;
}

export function ColumnsStep(props: ColumnsStepProps) {
  const preview = useQuery(previewQuery(props.object, props.job.id));
  if (preview.isPending) return <Skeleton height={320} />;
  if (preview.isError && !preview.data)
    return <Failure error={preview.error} onRetry={() => void preview.refetch()} />;
  return <Columns {...props} preview={preview.data} />;
}

/** What each column of the file is, beside what stands in it. */
function Columns({ object, job, onDone, preview }: ColumnsStepProps & { preview: FilePreview }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [mapping, setMapping] = useState<Mapping>(() => job.mapping ?? proposed(preview));
  const [tries, setTries] = useState(0);
  const check = useCheck(object, job.id);
  const lacking = missing(preview, mapping);
  const shown = formats.number(preview.rows);
  const mayChange = useMayChange(job);
  const remembered = preview.remembered && !job.mapping;
  const choices = useRef<HTMLUListElement>(null);

  /** To a column that nothing is said of yet, or else to the first. */
  const goToChoice = () => {
    const inputs = [...(choices.current?.querySelectorAll('input') ?? [])];
    (inputs.find(({ value }) => value === '') ?? inputs[0])?.focus();
  };
  const submit = () => {
    setTries((before) => before + 1);
    if (lacking.length === 0) check.mutate(mapping, { onSuccess: onDone });
  };

  return (
    <Panel
      title={t('imports.columnsTitle')}
      aside={t('imports.fileFacts', { count: preview.rows, shown, encoding: preview.encoding })}
    >
      <p className={classes.hint}>{t(remembered ? 'imports.remembered' : 'imports.proposed')}</p>
      <ul className={columns.choices} ref={choices}>
        {preview.columns.map((column) => (
          <ColumnChoice
            key={column.heading}
            column={column}
            names={preview.names}
            chosen={mapping[column.heading]}
            onChoose={(name) => setMapping((before) => choose(before, column.heading, name))}
          />
        ))}
      </ul>
      <MissingColumns
        groups={lacking}
        passed={passedOver(preview, mapping)}
        tries={tries}
        onGo={goToChoice}
      />
      <LookOn job={job} />
      <FormError error={check.error} />
      <div className={classes.actions}>
        <Button
          loading={check.isPending}
          disabled={!mayChange}
          leftSection={<IconListCheck size={16} stroke={1.75} aria-hidden />}
          onClick={submit}
        >
          {t('imports.check', { count: preview.rows, shown })}
        </Button>
      </div>
    </Panel>
  );
}
