import { VisuallyHidden } from '@mantine/core';
import { useEffect } from 'react';
import { Monogram } from '../monogram';
import classes from './record.module.css';

interface RecordPageProps {
  name: string;
  /** The one line of the three facts that matter for the object. */
  line?: React.ReactNode[];
  chips?: React.ReactNode;
  actions?: React.ReactNode;
  facts: React.ReactNode;
  related: React.ReactNode;
  children: React.ReactNode;
  /** Fills the window, and each column scrolls by itself: a conversation with its composer below. */
  fit?: boolean;
  /** On a phone the middle comes before the facts: it is where the work is. */
  mainFirst?: boolean;
  labels: { facts: string; main: string; related: string };
}

/** The one page of all objects: facts left, what happened in the middle, what is known and related right. */
export function RecordPage({
  name,
  line = [],
  chips,
  actions,
  facts,
  related,
  children,
  fit = false,
  mainFirst = fit,
  labels,
}: RecordPageProps) {
  useEffect(() => {
    document.title = `${name} · 关系 Guanxi`;
  }, [name]);
  return (
    <div className={classes.page} data-fit={fit || undefined} data-main-first={mainFirst || undefined}>
      <header className={classes.header}>
        <Monogram name={name} size={40} />
        <div className={classes.heading}>
          <h1 className={classes.name}>{name}</h1>
          <div className={classes.line}>
            {line.filter(Boolean).map((part, at) => (
              <span key={at}>{part}</span>
            ))}
            {chips}
          </div>
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      <div className={classes.columns}>
        <aside className={classes.facts} aria-label={labels.facts}>
          {facts}
        </aside>
        <section className={classes.main} aria-label={labels.main}>
          <VisuallyHidden component="h2">{labels.main}</VisuallyHidden>
          {children}
        </section>
        <aside className={classes.related} aria-label={labels.related}>
          {related}
        </aside>
      </div>
    </div>
  );
}
