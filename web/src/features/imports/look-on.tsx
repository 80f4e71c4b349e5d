import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '@/api/types';
import { profileQuery } from '@/lib/rights';
import { useMayChange } from './use-may-change';
import classes from './wizard.module.css';

/** Why there is nothing to press, for those who only look on. */
export function LookOn({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const me = useQuery(profileQuery);
  const mayChange = useMayChange(job);
  return me.data && !mayChange ? <p className={classes.hint}>{t('imports.lookOn')}</p> : null;
}
