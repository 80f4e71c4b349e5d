import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { ActorName } from '@/ui/object/actor-name';
import { Empty, Failure } from '@/ui/states';
import { importsQuery } from './api';
import type { Importable } from '@/lib/imports';
import { Ago } from '@/ui/ago';
import { ImportStateChip } from './import-state';
import { useImportable } from './use-importable';
import classes from './imports.module.css';

/** The latest imports of all objects that the person may import, newest first. */
export function ImportList({ limit = 20 }: { limit?: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useImportable();
  const objects = may ?? [];
  const lists = useQueries({ queries: objects.map((object) => importsQuery(object)) });
  const failed = lists.find(({ isError, data }) => isError && !data);
  const jobs = lists
    .flatMap(({ data }, at) =>
      (data?.items ?? []).map((job) => ({ ...job, kind: objects[at] as Importable })),
    )
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .slice(0, limit);

  if (jobs.length === 0 && (!may || lists.some(({ isPending }) => isPending)))
    return <Skeleton height={96} />;
  if (jobs.length === 0 && failed)
    return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (jobs.length === 0) return <Empty title={t('imports.empty')} text={t('imports.emptyText')} />;
  return (
    <ul className={classes.list}>
      {jobs.map((job) => (
        <li key={job.id}>
          <Link
            to="/imports/$object/$jobId"
            params={{ object: job.kind, jobId: job.id }}
            className={classes.row}
          >
            <span className={classes.rowName}>
              <span className="strong clip">{job.fileName}</span>
              <span className="muted small">
                {t(`imports.objects.${job.kind}`)} · <ActorName id={job.createdBy} /> ·{' '}
                <span title={formats.moment(job.createdAt)}>
                  <Ago moment={job.createdAt} />
                </span>
              </span>
            </span>
            <span className="num muted small">
              {job.rows ? t('imports.rows', { count: job.rows, shown: formats.number(job.rows) }) : ''}
            </span>
            <ImportStateChip state={job.state} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
