import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { halfTyped } from '@/ui/form/half-typed';
import { useTries } from '@/ui/form/use-tries';
import { FormError } from '@/ui/form-error';
import { useFitJob, useStartFit } from './api';
import classes from './models.module.css';

/** Starts a fit and waits for it; the model's page shows the result by itself. */
export function FitForm() {
  const { t } = useTranslation();
  const [end, setEnd] = useState('');
  const [wrong, setWrong] = useState(false);
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
        const half = halfTyped(event.currentTarget);
        setWrong(half);
        if (half) tryNow();
        else start.mutate(end || undefined, { onSuccess: setId, onError: tryNow });
      }}
    >
      <TextInput
        type="date"
        label={t('models.fit.end')}
        description={t('models.fit.endHelp')}
        value={end}
        error={wrong ? t('form.dayWrong') : late && (late.detail ?? late.title)}
        onChange={(event) => {
          setEnd(event.currentTarget.value);
          setWrong(false);
        }}
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
