import { Button, Progress } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isAtWork } from '@/lib/imports';
import { useFormats } from '@/lib/use-formats';
import { Ago } from '@/ui/ago';
import { useObject } from '@/ui/panel/registry';
import { nameOf, placeOf } from './job-words';
import { type Job, progressOf } from './jobs';
import classes from './jobs.module.css';

interface JobLineProps {
  job: Job;
  onOpen: () => void;
  /** Shows what was refused of a change; an import shows that on its page. */
  onErrors: () => void;
}

/** One job: what it does, how far it is, and a link to where more is said. */
export function JobLine({ job, onOpen, onErrors }: JobLineProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const object = useObject(job.object);
  const { state, done, total, failed } = job;
  const running = isAtWork(state);
  const share = progressOf(job);
  const name = nameOf(job, object, t);
  const refused = 'change' in job.what && !running && failed > 0;
  return (
    <>
      <Link to={placeOf(job)} className={classes.line} onClick={onOpen}>
        <span className={classes.name}>{name}</span>
        {running && (
          <Progress
            size={4}
            animated={share === undefined}
            value={(share ?? 1) * 100}
            aria-label={t('jobs.progress', { name })}
          />
        )}
        <span
          className={classes.state}
          data-bad={(!running && failed > 0) || state === 'FAILED' || undefined}
        >
          {running && total
            ? t('jobs.done', { done: formats.number(done), total: formats.number(total) })
            : t(`jobs.states.${state}`)}
          {failed > 0 && ` · ${t('jobs.refused', { count: failed })}`}
          {job.finishedAt && (
            <>
              {' · '}
              <Ago moment={job.finishedAt} />
            </>
          )}
        </span>
      </Link>
      {refused && (
        <Button size="compact-xs" variant="subtle" className={classes.refused} onClick={onErrors}>
          {t('rows.bulk.showRefused')}
        </Button>
      )}
    </>
  );
}
