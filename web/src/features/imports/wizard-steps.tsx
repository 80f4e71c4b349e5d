import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Step, steps } from './steps';
import classes from './wizard.module.css';

/** Where one is on the way from a file to its result. */
export function WizardSteps({ current }: { current: Step }) {
  const { t } = useTranslation();
  const at = steps.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={t('imports.steps.label')}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? 'step' : undefined}
          data-done={index < at || undefined}
          className={classes.step}
        >
          <span className={classes.dot} aria-hidden>
            {index < at ? <IconCheck size={12} stroke={2.5} /> : index + 1}
          </span>
          <span className={classes.stepName}>{t(`imports.steps.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}
