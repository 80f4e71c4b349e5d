import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '@/api/types';
import type { Importable } from '@/lib/imports';
import classes from './wizard.module.css';

/** What an import waits for that cannot begin yet: files of one source follow each other. */
export function Ahead({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const ahead = job.waitsFor;
  if (!ahead) return null;
  return (
    <p className={classes.hint}>
      {t('imports.ahead', { source: job.source })}{' '}
      <Link to="/imports/$object/$jobId" params={{ object: ahead.object as Importable, jobId: ahead.id }}>
        {ahead.fileName}
      </Link>
    </p>
  );
}
