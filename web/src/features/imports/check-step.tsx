import { Button } from '@mantine/core';
import { IconDatabaseImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { useMove } from './api';
import type { Importable } from '@/lib/imports';
import { Counts } from './counts';
import { LookOn } from './look-on';
import { RefusedRows } from './refused-rows';
import { sound } from './steps';
import { useMayChange } from './use-may-change';
import classes from './wizard.module.css';

const counts = ['created', 'changed', 'unchanged', 'failed'] as const;

interface CheckStepProps {
  object: Importable;
  job: ImportJob;
  onColumns: () => void;
}

/** What would become of the rows; the bad ones can be put right before anything is written. */
export function CheckStep({ object, job, onColumns }: CheckStepProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const move = useMove(object, job.id);
  const good = sound(job);
  const mayChange = useMayChange(job);
  return (
    <>
      <Panel title={t('imports.checked')} aside={t('imports.nothingYet')}>
        <Counts
          figures={counts.map((id) => ({
            id,
            label: t(`imports.would.${id}`),
            value: job[id],
            bad: id === 'failed',
          }))}
        />
        {job.ignoredColumns.length > 0 && (
          <p className={classes.hint}>
            {t('imports.ignoredColumns', { columns: job.ignoredColumns.join(', ') })}
          </p>
        )}
        <FormError error={move.error} />
        <div className={classes.actions}>
          <Button variant="default" disabled={!mayChange} onClick={onColumns}>
            {t('imports.backToColumns')}
          </Button>
          <Button
            loading={move.isPending}
            disabled={good === 0 || !mayChange}
            leftSection={<IconDatabaseImport size={16} stroke={1.75} aria-hidden />}
            onClick={() => move.mutate('QUEUED')}
          >
            {t('imports.importRows', { count: good, shown: formats.number(good) })}
          </Button>
        </div>
        <LookOn job={job} />
        {good === 0 && <p className={classes.hint}>{t('imports.nothingGood')}</p>}
      </Panel>
      {job.failed > 0 && <RefusedRows object={object} job={job} />}
    </>
  );
}
