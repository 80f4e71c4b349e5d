import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '@/ui/form-error';
import { diagnosticsQuery, distributionQuery, fitQuery, useStartFit, valueModelQuery } from './api';
import classes from './models.module.css';

/** Starts a fit and waits for it; the model's page shows the result by itself. */
export function FitForm() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [end, setEnd] = useState('');
  const [id, setId] = useState<string>();
  const start = useStartFit();
  const { data: job, error } = useQuery(fitQuery(id));
  const busy =
    start.isPending || (id !== undefined && !error && job?.state !== 'COMPLETED' && job?.state !== 'FAILED');
  const done = job?.state === 'COMPLETED';
  useEffect(() => {
    if (!done) return;
    for (const { queryKey } of [valueModelQuery, diagnosticsQuery, distributionQuery])
      void queries.invalidateQueries({ queryKey, exact: true });
  }, [done, queries]);

  return (
    <form
      className={classes.fit}
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(end || undefined, { onSuccess: setId });
      }}
    >
      <TextInput
        type="date"
        label={t('models.fit.end')}
        description={t('models.fit.endHelp')}
        value={end}
        onChange={(event) => setEnd(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy}>
        {t('models.fit.start')}
      </Button>
      <div role="status" className={classes.fitState}>
        {job && t(`models.fit.states.${job.state}`)}
        {job?.state === 'RUNNING' && job.detail && ` ${job.detail}`}
        {job?.state === 'FAILED' &&
          job.reason &&
          ` ${t(`models.fit.reasons.${job.reason}`, { defaultValue: job.reason })}`}
      </div>
      <FormError error={start.error ?? error} />
    </form>
  );
}
