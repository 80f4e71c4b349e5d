import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '@/api/types';
import { pageOf } from '@/lib/objects';
import { Panel } from '@/ui/page';
import { Failure } from '@/ui/states';
import { keptQuery } from './api';
import type { Importable } from '@/lib/imports';
import classes from './wizard.module.css';

/** What an undo left as it is, each with the reason. */
export function KeptRecords({ object, job }: { object: Importable; job: ImportJob }) {
  const { t } = useTranslation();
  const kept = useInfiniteQuery(keptQuery(object, job));
  const records = kept.data?.pages.flatMap((page) => page.items) ?? [];
  if (kept.isError && records.length === 0)
    return <Failure error={kept.error} onRetry={() => void kept.refetch()} />;
  return (
    <Panel title={t('imports.kept')} flush>
      <ul className={classes.kept}>
        {records.map((record) => (
          <li key={record.line}>
            <Link to={pageOf(object, record.id)} className="clip">
              {record.name || t('imports.refused.lineOf', { line: record.line })}
            </Link>
            <span className="muted small">{record.reason}</span>
          </li>
        ))}
      </ul>
      {kept.hasNextPage && (
        <Button
          variant="subtle"
          m={8}
          loading={kept.isFetchingNextPage}
          onClick={() => void kept.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </Panel>
  );
}
