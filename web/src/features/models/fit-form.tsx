import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '@/ui/form-error';
import { useFitJob, useStartFit } from './api';
import classes from './models.module.css';

/** Starts a fit and waits for it; the model's page shows the result by itself. */
export function FitForm() {
  const { t } = useTranslation();
  const [end, setEnd] = useState('');
  const [id, setId] = useState<string>();
  const start = useStartFit();
  const { job, error, busy } = useFitJob(id);

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
      <Button type="submit" loading={start.isPending || busy}>
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
