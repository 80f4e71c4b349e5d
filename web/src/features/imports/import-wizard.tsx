import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ImportJob } from '@/api/types';
import { Failure } from '@/ui/states';
import { importQuery } from './api';
import { type Importable, isAtWork } from '@/lib/imports';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { ProgressStep } from './progress-step';
import { ResultStep } from './result-step';
import { type Step, stepOf } from './steps';
import { WizardSteps } from './wizard-steps';
import classes from './wizard.module.css';

interface ImportWizardProps {
  object: Importable;
  jobId: string;
  /** Where somebody wants to be; the import itself decides whether that can be. */
  step?: Step;
  onStep: (step: Step) => void;
}

/** An import from the columns of its file to its result. Where it is, the server knows: one may leave and come back. */
export function ImportWizard(props: ImportWizardProps) {
  const job = useQuery(importQuery(props.object, props.jobId));
  if (job.isPending) return <Skeleton height={240} />;
  if (job.isError && !job.data) return <Failure error={job.error} onRetry={() => void job.refetch()} />;
  return (
    <div className={classes.wizard}>
      <WizardSteps current={stepOf(job.data.state, props.step)} />
      <CurrentStep {...props} job={job.data} />
    </div>
  );
}

function CurrentStep({ object, job, step, onStep }: ImportWizardProps & { job: ImportJob }) {
  if (isAtWork(job.state)) return <ProgressStep object={object} job={job} />;
  switch (stepOf(job.state, step)) {
    case 'columns':
      return <ColumnsStep object={object} job={job} onDone={() => onStep('check')} />;
    case 'check':
      return <CheckStep object={object} job={job} onColumns={() => onStep('columns')} />;
    default:
      return <ResultStep object={object} job={job} />;
  }
}
