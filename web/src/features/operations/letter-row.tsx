import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LetterRow as Row } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Ago } from '@/ui/ago';
import { Failure } from '@/ui/states';
import { letterQuery } from './api';
import { LetterContent } from './letter-content';
import classes from './operations.module.css';

interface LetterRowProps {
  topic: string;
  row: Row;
  opened: boolean;
  onOpen: (opened: boolean) => void;
}

/** A dead letter as a line: what it was, why it failed, when. Opens to all that is in it. */
export function LetterRow({ topic, row, opened, onOpen }: LetterRowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const when = row.settled?.at ?? row.setAsideAt;
  const id = `letter-${row.offset}`;
  return (
    <li className={classes.letter}>
      <button
        type="button"
        className={classes.line}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={() => onOpen(!opened)}
      >
        <IconChevronRight size={14} stroke={1.75} aria-hidden />
        <span className="strong clip">{row.type ?? t('operations.letters.noType')}</span>
        <span className={`${classes.cause} muted clip`}>{row.cause}</span>
        {row.settled && (
          <span className={classes.outcome}>{t(`operations.outcomes.${row.settled.outcome}`)}</span>
        )}
        <span className={classes.when} title={formats.moment(when)}>
          <Ago moment={when} />
        </span>
      </button>
      {opened && (
        <div id={id} className={classes.content}>
          <One topic={topic} offset={row.offset} />
        </div>
      )}
    </li>
  );
}

function One({ topic, offset }: { topic: string; offset: number }) {
  const { data, error, isPending, refetch } = useQuery(letterQuery(topic, offset));
  if (isPending) return <Skeleton height={160} />;
  if (!data) return <Failure error={error} onRetry={() => void refetch()} />;
  return <LetterContent letter={data} />;
}
