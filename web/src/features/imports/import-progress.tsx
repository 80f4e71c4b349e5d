import { Button, Progress, Skeleton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Panel } from '@/ui/page';
import { Failure } from '@/ui/states';
import { type Importable, importErrorsQuery, importQuery, running } from './api';
import { ImportStateChip } from './import-state';
import classes from './imports.module.css';

const counts = ['created', 'changed', 'unchanged', 'failed'] as const;

/** A job while it runs and after: how far, what became of the rows, and what was wrong with the bad ones. */
export function ImportProgress({ object, jobId }: { object: Importable; jobId: string }) {
  const job = useQuery(importQuery(object, jobId));
  if (job.isPending) return <Skeleton height={160} />;
  if (job.isError && !job.data) return <Failure error={job.error} onRetry={() => void job.refetch()} />;
  return (
    <div className={classes.job}>
      <Figures job={job.data} />
      {job.data.failed > 0 && <Errors object={object} job={job.data} />}
    </div>
  );
}

function Figures({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const share = job.rows ? Math.min(100, (job.done / job.rows) * 100) : running(job.state) ? 0 : 100;
  const seconds =
    job.startedAt && job.finishedAt
      ? (new Date(job.finishedAt).getTime() - new Date(job.startedAt).getTime()) / 1000
      : undefined;
  return (
    <Panel>
      <div className={classes.head}>
        <ImportStateChip state={job.state} />
        <span className="muted num" role="status">
          {job.rows
            ? t('imports.progress', { done: formats.number(job.done), rows: formats.number(job.rows) })
            : t('imports.reading')}
          {seconds !== undefined && ` · ${t('imports.seconds', { seconds: formats.number(seconds, 1) })}`}
        </span>
      </div>
      <Progress
        value={share}
        size={6}
        animated={running(job.state)}
        aria-label={t('imports.progressLabel')}
        color={job.state === 'FAILED' ? 'var(--gx-danger)' : 'accent'}
      />
      {job.reason && (
        <p className={classes.refused} role="alert">
          {job.reason}
        </p>
      )}
      {job.ignoredColumns.length > 0 && (
        <p className={classes.ignored}>
          {t('imports.ignoredColumns', { columns: job.ignoredColumns.join(', ') })}
        </p>
      )}
      <dl className={classes.counts}>
        {counts.map((name) => (
          <div key={name} data-bad={(name === 'failed' && job.failed > 0) || undefined}>
            <dt>{t(`imports.counts.${name}`)}</dt>
            <dd>{formats.number(job[name])}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Errors({ object, job }: { object: Importable; job: ImportJob }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const errors = useInfiniteQuery(importErrorsQuery(object, job.id, job.failed));
  const items = errors.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={t('imports.errors.title')} aside={t('imports.errors.kept')} flush>
      {errors.isError && items.length === 0 ? (
        <Failure error={errors.error} onRetry={() => void errors.refetch()} />
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('imports.errors.title')}>
          <table className={classes.errors}>
            <thead>
              <tr>
                <th scope="col">{t('imports.errors.line')}</th>
                <th scope="col">{t('imports.errors.column')}</th>
                <th scope="col">{t('imports.errors.value')}</th>
                <th scope="col">{t('imports.errors.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((error, at) => (
                <tr key={at}>
                  <td className="num">{formats.number(error.line)}</td>
                  <td>{error.column && <code>{error.column}</code>}</td>
                  <td className={classes.value}>{error.value}</td>
                  <td>{error.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {errors.hasNextPage && (
        <Button
          variant="subtle"
          m={8}
          loading={errors.isFetchingNextPage}
          onClick={() => void errors.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </Panel>
  );
}
