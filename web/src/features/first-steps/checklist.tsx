import { Button, CloseButton, Progress } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useChecklist } from './api';
import { type Step, stepsOf } from './steps';
import { useProofs } from './use-proofs';
import classes from './first-steps.module.css';

interface ChecklistProps {
  person: string;
  roles: string[];
  rights: string[];
  /** Something to look around with, for those who have nothing yet. */
  sample?: React.ReactNode;
  onPalette: () => void;
  onHelp: () => void;
}

/** What somebody new does first; each step ticks itself off. Put away, it can be brought back by the palette. */
export function Checklist({ person, roles, rights, sample, onPalette, onHelp }: ChecklistProps) {
  const { t } = useTranslation();
  const list = stepsOf(roles, rights);
  const touched = useMediaQuery('(hover: none) and (pointer: coarse)');
  const textOf = ({ id }: Step) =>
    t(touched && id === 'palette' ? 'steps.all.palette.touch' : `steps.all.${id}.text`);
  const { checklist, tick, dismiss } = useChecklist();
  const proofs = useProofs(list, person);
  const keep = useEffectEvent((ids: string[]) => tick(ids));
  const proved = proofs.join(' ');
  useEffect(() => {
    if (proved) keep(proved.split(' '));
  }, [proved]);
  if (!checklist || checklist.dismissed) return null;
  const isDone = ({ id }: Step) => checklist.done.includes(id) || proofs.includes(id);
  const done = list.filter(isDone).length;
  const next = list.find((step) => !isDone(step));
  return (
    <section className={classes.panel} aria-label={t('steps.title')}>
      <header className={classes.head}>
        <h2 className={classes.title}>{t(next ? 'steps.title' : 'steps.allDone')}</h2>
        <span className="muted small num" role="status">
          {t('steps.progress', { done, all: list.length })}
        </span>
        <CloseButton size={28} aria-label={t('steps.dismiss')} onClick={dismiss} />
      </header>
      <Progress size={4} value={(done / list.length) * 100} aria-label={t('steps.title')} />
      <ol className={classes.steps}>
        {list.map((step) => (
          <li key={step.id} className={classes.step} data-done={isDone(step) || undefined}>
            {isDone(step) ? (
              <IconCircleCheckFilled size={20} className={classes.tick} aria-label={t('steps.done')} />
            ) : (
              <IconCircle size={20} stroke={1.5} className={classes.open} aria-label={t('steps.open')} />
            )}
            <span className={classes.words}>
              <span className={classes.name}>{t(`steps.all.${step.id}.title`)}</span>
              {!isDone(step) && <span className="muted small">{textOf(step)}</span>}
            </span>
            {!isDone(step) && <Go step={step} first={step === next} onPalette={onPalette} onHelp={onHelp} />}
          </li>
        ))}
      </ol>
      <div className={classes.foot}>{sample}</div>
    </section>
  );
}

interface GoProps extends Pick<ChecklistProps, 'onPalette' | 'onHelp'> {
  step: Step;
  first: boolean;
}

function Go({ step, first, onPalette, onHelp }: GoProps) {
  const { t } = useTranslation();
  const label = t(`steps.all.${step.id}.go`);
  const variant = first ? 'filled' : 'default';
  if (step.to)
    return (
      <Button component={Link} to={step.to} size="xs" variant={variant}>
        {label}
      </Button>
    );
  return (
    <Button size="xs" variant={variant} onClick={step.id === 'help' ? onHelp : onPalette}>
      {label}
    </Button>
  );
}
