import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import type { Shown } from './days';
import classes from './calendar.module.css';

interface CalendarHeadProps {
  shown: Shown;
  /** The month that is shown; missing when it is a week. */
  month?: string;
  today: string;
  onOn: (on: string) => void;
  onToday: () => void;
  capped: boolean;
}

export function CalendarHead({ shown, month, today, onOn, onToday, capped }: CalendarHeadProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [first = today, last = today] = [shown.days[0], shown.days.at(-1)];
  return (
    <div className={classes.head}>
      <ActionIcon aria-label={t(`calendar.earlier.${shown.mode}`)} onClick={() => onOn(shown.earlier)}>
        <IconChevronLeft size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t(`calendar.later.${shown.mode}`)} onClick={() => onOn(shown.later)}>
        <IconChevronRight size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      <h2 className={classes.title} aria-live="polite">
        {month ? formats.month(month) : `${formats.day(first)} – ${formats.day(last)}`}
      </h2>
      <Button size="xs" variant="default" onClick={onToday}>
        {t('calendar.today')}
      </Button>
      {capped && (
        <span className={classes.note} role="status">
          {t('calendar.capped')}
        </span>
      )}
      <span className={classes.zone}>{formats.timeZone}</span>
      <SegmentedControl
        size="xs"
        aria-label={t('calendar.span')}
        value={shown.mode}
        onChange={(mode) => {
          const near = shown.days.includes(today) ? today : month ? `${month}-01` : first;
          onOn(mode === 'week' ? near : near.slice(0, 7));
        }}
        data={[
          { value: 'month', label: t('calendar.month') },
          { value: 'week', label: t('calendar.week') },
        ]}
      />
    </div>
  );
}
