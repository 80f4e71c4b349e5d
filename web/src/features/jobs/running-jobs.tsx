import { ActionIcon, Button, Popover, RingProgress, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAtWork } from '@/lib/imports';
import { BulkErrors } from '@/ui/object/bulk/bulk-errors';
import { JobLine } from './job-line';
import { type Job, togetherOf } from './jobs';
import { ToldEnd } from './told-end';
import { useJobs } from './use-jobs';
import classes from './jobs.module.css';

/** What ended since this page was opened is told, wherever its person is; what ended before only has a mark. */
export function RunningJobs() {
  const found = useJobs();
  const [opened] = useState(() => new Date().toISOString());
  const [errorsOf, setErrorsOf] = useState<Job>();
  const [ran, setRan] = useState<string[]>([]);
  const runs = found.all.filter(({ state, key }) => isAtWork(state) && !ran.includes(key));
  if (runs.length > 0) setRan([...ran, ...runs.map(({ key }) => key)]);
  const ended = found.all.filter(
    ({ key, state, finishedAt }) =>
      !isAtWork(state) && finishedAt && (finishedAt > opened || ran.includes(key)),
  );
  return (
    <>
      <JobsMenu {...found} onErrors={setErrorsOf} />
      {ended.map((job) => (
        <Suspense key={`${job.key} ${job.state === 'UNDONE'}`}>
          <ToldEnd job={job} onErrors={setErrorsOf} onSeen={found.look} />
        </Suspense>
      ))}
      {errorsOf && (
        <BulkErrors object={errorsOf.object} id={errorsOf.id} onClose={() => setErrorsOf(undefined)} />
      )}
    </>
  );
}

type JobsMenuProps = ReturnType<typeof useJobs> & { onErrors: (job: Job) => void };

/** Stands in the top bar while something runs or has just ended: how far, what became of it, and the way there. */
function JobsMenu({ jobs, running, unseen, failed, look, putAway, onErrors }: JobsMenuProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  if (jobs.length === 0) return null;
  const share = togetherOf(jobs);
  const label =
    running > 0
      ? t('jobs.running', { count: running })
      : t(unseen > 0 ? 'jobs.unseen' : 'jobs.ended', { count: unseen || jobs.length });
  const become = (open: boolean) => {
    setOpened(open);
    if (!open) look();
  };
  const color = running > 0 ? 'var(--gx-accent)' : failed > 0 ? 'var(--gx-warning)' : 'var(--gx-success)';
  const Icon = failed > 0 ? IconAlertTriangle : IconCheck;
  return (
    <Popover
      opened={opened}
      onChange={become}
      position="bottom-end"
      width="min(360px, calc(100vw - 16px))"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <VisuallyHidden role="status">{label}</VisuallyHidden>
      <Popover.Target>
        <Tooltip label={label} disabled={opened}>
          <ActionIcon
            aria-label={label}
            aria-haspopup="dialog"
            aria-expanded={opened}
            onClick={() => become(!opened)}
          >
            <RingProgress
              size={24}
              thickness={3}
              aria-hidden
              className={running > 0 && share === undefined ? classes.turning : undefined}
              sections={[{ value: share === undefined ? 25 : share * 100, color }]}
              label={
                running === 0 && <Icon size={12} stroke={2.5} className={classes.mark} style={{ color }} />
              }
            />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} role="dialog" aria-label={t('jobs.title')}>
        <div className={classes.head}>
          <h2 className={classes.title}>{t('jobs.title')}</h2>
          <span className="muted small">{t('jobs.summary', { running, ended: jobs.length - running })}</span>
          {running < jobs.length && (
            <Button size="xs" variant="subtle" onClick={putAway}>
              {t('jobs.putAway')}
            </Button>
          )}
        </div>
        <ul className={classes.list}>
          {jobs.map((job) => (
            <li key={job.key}>
              <Suspense>
                <JobLine
                  job={job}
                  onOpen={() => become(false)}
                  onErrors={() => {
                    become(false);
                    onErrors(job);
                  }}
                />
              </Suspense>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
