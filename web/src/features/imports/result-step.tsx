import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Panel } from '@/ui/page';
import type { Importable } from '@/lib/imports';
import { Counts, type Figure } from './counts';
import { ImportStateChip } from './import-state';
import { filterOf } from './filter-of';
import { KeptRecords } from './kept-records';
import { RefusedFile } from './refused-file';
import { RefusedRows } from './refused-rows';
import { UndoImport } from './undo-import';
import classes from './wizard.module.css';

const counts = ['created', 'changed', 'unchanged', 'failed'] as const;
const undoCounts = ['removed', 'restored', 'kept'] as const;

/** What became of an import, and what can still be done about it. */
export function ResultStep({ object, job }: { object: Importable; job: ImportJob }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const undone = job.state === 'UNDONE';
  const figures: Figure[] = undone
    ? undoCounts.map((id) => ({
        id,
        label: t(id === 'removed' && object === 'orders' ? 'imports.undo.cancelled' : `imports.undo.${id}`),
        value: job.undo[id],
        bad: id === 'kept',
      }))
    : counts.map((id) => ({ id, label: t(`imports.counts.${id}`), value: job[id], bad: id === 'failed' }));
  const correctable = job.state === 'COMPLETED_WITH_ERRORS';
  return (
    <>
      <Panel>
        <div className={classes.head}>
          <ImportStateChip state={job.state} />
          {job.finishedAt && <span className="muted">{formats.moment(job.finishedAt)}</span>}
        </div>
        {job.reason && (
          <p className={classes.failed} role="alert">
            {job.reason}
          </p>
        )}
        <Counts figures={figures} />
        {job.ignoredColumns.length > 0 && (
          <p className={classes.hint}>
            {t('imports.ignoredColumns', { columns: job.ignoredColumns.join(', ') })}
          </p>
        )}
        <div className={classes.actions}>
          <UndoImport object={object} job={job} />
          {!undone && (
            <Button
              variant={correctable ? 'default' : 'filled'}
              renderRoot={(props) => <Link {...props} to={`/${object}`} search={{ filter: filterOf(job) }} />}
            >
              {t(`imports.show.${object}`)}
            </Button>
          )}
        </div>
      </Panel>
      {correctable && <RefusedRows object={object} job={job} />}
      {!correctable && job.failed > 0 && <RefusedFile object={object} job={job} />}
      {undone && job.undo.kept > 0 && <KeptRecords object={object} job={job} />}
    </>
  );
}
