import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { useMove } from './api';
import type { Importable } from '@/lib/imports';
import { Ahead } from './ahead';
import { ImportStateChip } from './import-state';
import { LookOn } from './look-on';
import { share } from './steps';
import { useMayChange } from './use-may-change';
import classes from './wizard.module.css';

/** Work that goes on by itself; one may leave and come back, or stop it. */
export function ProgressStep({ object, job }: { object: Importable; job: ImportJob }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const cancel = useMove(object, job.id);
  const mayChange = useMayChange(job);
  const undoing = job.state === 'UNDOING';
  const done = undoing ? job.undo.removed + job.undo.restored + job.undo.kept : job.done;
  const rows = undoing ? job.created + job.changed : job.rows;
  return (
    <Panel>
      <div className={classes.head}>
        <ImportStateChip state={job.state} />
        <span className="muted num" role="status">
          {rows
            ? t('imports.progress', { done: formats.number(done), rows: formats.number(rows) })
            : t('imports.reading')}
        </span>
      </div>
      <Progress value={share(job)} size={6} animated aria-label={t('imports.progressLabel')} color="accent" />
      <Ahead job={job} />
      {!undoing && job.waiting > 0 && (
        <p className={classes.hint}>
          {t('imports.waiting', { count: job.waiting, shown: formats.number(job.waiting) })}
        </p>
      )}
      <p className={classes.hint}>{t('imports.leave')}</p>
      <FormError error={cancel.error} />
      {!undoing && <LookOn job={job} />}
      {!undoing && mayChange && (
        <div className={classes.actions}>
          <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate('CANCELLED')}>
            {t(job.state === 'CHECKING' ? 'imports.stopCheck' : 'imports.stop')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
