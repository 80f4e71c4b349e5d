import { Progress } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isAtWork } from '@/lib/imports';
import { objects } from '@/lib/objects';
import { useFormats } from '@/lib/use-formats';
import { fieldsOfChange } from '@/ui/object/bulk/bulk-words';
import { useObject } from '@/ui/panel/registry';
import { type Job, progressOf } from './jobs';
import classes from './jobs.module.css';

/** One job: what it does, how far it is, and a link to where more is said. */
export function JobLine({ job, onOpen }: { job: Job; onOpen: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const object = useObject(job.object);
  const { what, state, done, total, failed } = job;
  const running = isAtWork(state);
  const share = progressOf(job);
  const name =
    'file' in what
      ? what.file
      : t(what.change.undoOf ? 'jobs.undone' : 'jobs.changing', {
          objects: t(`palette.objects.${job.object}`),
          fields: object ? fieldsOfChange(object, what.change, t) : '',
        });
  const to = 'file' in what ? `/imports/${job.object}/${job.id}` : objects[job.object].page;
  return (
    <Link to={to} className={classes.line} onClick={onOpen}>
      <span className={classes.name}>{name}</span>
      {running && (
        <Progress
          size={4}
          animated={share === undefined}
          value={(share ?? 1) * 100}
          aria-label={t('jobs.progress', { name })}
        />
      )}
      <span className={classes.state} data-bad={(!running && failed > 0) || state === 'FAILED' || undefined}>
        {running && total
          ? t('jobs.done', { done: formats.number(done), total: formats.number(total) })
          : t(`jobs.states.${state}`)}
        {failed > 0 && ` · ${t('jobs.refused', { count: failed })}`}
        {job.finishedAt && ` · ${formats.relative(job.finishedAt)}`}
      </span>
    </Link>
  );
}
