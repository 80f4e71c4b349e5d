import type { ImportJob } from '@/api/types';
import { useTranslation } from 'react-i18next';
import type { Importable } from '@/lib/imports';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { useRefusedFile } from './api';
import { DownloadRefused } from './download-refused';
import { useDrafts } from './use-drafts';
import classes from './wizard.module.css';

/** The rows that were refused, where the import takes them in no more. */
export function RefusedFile({ object, job }: { object: Importable; job: ImportJob }) {
  const { t } = useTranslation();
  const drafts = useDrafts(job.id).value;
  const file = useRefusedFile(object, job, drafts);
  return (
    <Panel title={t('imports.refused.title')} aside={<DownloadRefused file={file} />}>
      <p className={classes.hint}>{t('imports.refused.over')}</p>
      {Object.keys(drafts).length > 0 && <p className={classes.hint}>{t('imports.refused.corrected')}</p>}
      <FormError error={file.error} />
    </Panel>
  );
}
