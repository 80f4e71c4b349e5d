import { ActionIcon, Button, Popover, RingProgress, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JobLine } from './job-line';
import { togetherOf } from './jobs';
import { useJobs } from './use-jobs';
import classes from './jobs.module.css';

/** Stands in the top bar while something runs or has just ended: how far, what became of it, and the way there. */
export function RunningJobs() {
  const { t } = useTranslation();
  const { jobs, running, failed, putAway } = useJobs();
  const [opened, setOpened] = useState(false);
  if (jobs.length === 0) return null;
  const share = togetherOf(jobs);
  const label = running > 0 ? t('jobs.running', { count: running }) : t('jobs.ended', { count: jobs.length });
  const color = running > 0 ? 'var(--gx-accent)' : failed > 0 ? 'var(--gx-warning)' : 'var(--gx-success)';
  const Icon = failed > 0 ? IconAlertTriangle : IconCheck;
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={360}
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
            onClick={() => setOpened(!opened)}
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
                <JobLine job={job} onOpen={() => setOpened(false)} />
              </Suspense>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
