import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '@/api/types';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { Failure } from '@/ui/states';
import { refusedQuery, useCorrect, useRefusedFile } from './api';
import type { Importable } from '@/lib/imports';
import { corrections, unsent } from './drafts';
import { DownloadRefused } from './download-refused';
import { RefusedGrid } from './refused-grid';
import { useDrafts } from './use-drafts';
import { useMayChange } from './use-may-change';
import { useCorrectedInView } from './use-corrected-in-view';
import classes from './wizard.module.css';

/** The rows that were refused, to be put right where they stand by who may; others look on. */
export function RefusedRows({ object, job }: { object: Importable; job: ImportJob }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const drafts = useDrafts(job.id);
  const refused = useInfiniteQuery(refusedQuery(object, job.id));
  const correct = useCorrect(object, job.id);
  const file = useRefusedFile(object, job, drafts.value);
  const mayWrite = useMay(`${object}:write`);
  const mayCorrect = useMayChange(job) && mayWrite;
  const rows = refused.data?.pages.flatMap((page) => page.items) ?? [];
  const grid = useCorrectedInView(rows.length > 0);
  const ready = corrections(drafts.value);
  const checking = job.state === 'CHECKED';
  const shown = formats.number(ready.length);
  const send = () => {
    const done = () => drafts.change((now) => unsent(now, ready));
    void correct.mutateAsync(ready).then(done, () => undefined); // a refusal is told below the rows
  };

  if (refused.isError && rows.length === 0)
    return <Failure error={refused.error} onRetry={() => void refused.refetch()} />;
  return (
    <Panel title={t('imports.refused.title')} aside={<DownloadRefused file={file} />} flush data-wide>
      {mayCorrect && <p className={classes.lead}>{t('imports.refused.how')}</p>}
      <div className={classes.grid} ref={grid}>
        <RefusedGrid
          job={job}
          rows={rows}
          drafts={drafts.value}
          onDrafts={mayCorrect ? drafts.change : undefined}
          hasMore={refused.hasNextPage}
          loading={refused.isFetchingNextPage}
          loadMore={() => void refused.fetchNextPage()}
        />
      </div>
      <div className={classes.foot}>
        <FormError error={correct.error ?? file.error} />
        <div className={classes.actions}>
          {ready.length > 0 && (
            <Button variant="default" onClick={drafts.forget}>
              {t('imports.refused.discard')}
            </Button>
          )}
          {mayCorrect && (
            <Button
              variant={checking ? 'default' : 'filled'}
              disabled={ready.length === 0}
              loading={correct.isPending}
              onClick={send}
            >
              {t(checking ? 'imports.refused.check' : 'imports.refused.import', {
                count: ready.length,
                shown,
              })}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  );
}
