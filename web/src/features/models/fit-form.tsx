import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { DateField } from '@/ui/form/date-field';
import { useTries } from '@/ui/form/use-tries';
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
  const { form, tryNow } = useTries();
  const late = isProblem(start.error) && start.error.code === 'observation-in-future' && start.error;

  return (
    <form
      ref={form}
      noValidate
      className={classes.fit}
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(end || undefined, { onSuccess: setId, onError: tryNow });
      }}
    >
      <DateField
        label={t('models.fit.end')}
        description={t('models.fit.endHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={end}
        error={late && (late.detail ?? late.title)}
        onChange={setEnd}
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
      <FormError error={late ? undefined : (start.error ?? error)} />
    </form>
  );
}
