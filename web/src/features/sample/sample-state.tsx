import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormError } from '@/ui/form-error';
import { type SampleJob, SampleTrouble } from './sample';
import { reasonOf } from './sample-words';
import type { Sample } from './use-sample';
import classes from './sample.module.css';

/** How it stands with the sample, said as it changes: on its way, there, gone, or why not. */
export function SampleState({ sample, brief }: { sample: Sample; brief: boolean }) {
  const { t } = useTranslation();
  const error = sample.load.error ?? sample.remove.error;
  const kept = sample.remove.data?.filter(({ job }) => job.undo.kept > 0) ?? [];
  const text = textOf(sample);
  return (
    <>
      <p className={classes.state} role="status">
        {text && (!brief || sample.busy) && t(`sample.${text}`)}
        {kept.length > 0 && <Kept jobs={kept} />}
      </p>
      {error && (
        <FormError
          error={error}
          words={reasonOf(error, t)}
          action={error instanceof SampleTrouble && <ToImport object={error.object} job={error.job} />}
        />
      )}
    </>
  );
}

function textOf({ busy, whole, some, removable, load, remove }: Sample) {
  if (load.isPending) return 'loading';
  if (remove.isPending) return 'removing';
  if (busy) return 'busy';
  if (whole) return removable.length > 0 ? 'there' : 'othersThere';
  if (some) return 'part';
  if (remove.isSuccess) return 'gone';
  return load.isSuccess ? 'unchanged' : undefined;
}

/** What the undo has left as it is, with the way to the names. */
function Kept({ jobs }: { jobs: SampleJob[] }) {
  const { t } = useTranslation();
  const count = jobs.reduce((sum, { job }) => sum + job.undo.kept, 0);
  return (
    <>
      {' '}
      {t('sample.kept', { count })}{' '}
      {jobs.map(({ object, job }) => (
        <ToImport key={job.id} object={object} job={job} />
      ))}
    </>
  );
}

function ToImport({ object, job }: SampleJob) {
  const { t } = useTranslation();
  return (
    <Link to="/imports/$object/$jobId" params={{ object, jobId: job.id }} className={classes.link}>
      {t(`sample.look.${object}`)}
    </Link>
  );
}
