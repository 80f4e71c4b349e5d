import { Button, Group } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@/lib/day';
import { useFormats } from '@/lib/use-formats';
import type { PickerProps } from './calendar-input';
import { DayPicker } from './day-picker';
import classes from './picker.module.css';

/** When a day is chosen before its time. */
const morning = '09:00';

const stays = { 'data-mantine-stop-propagation': true };

/** A day and, below, its time. */
export function MomentPicker({ value, onPick, onDone }: PickerProps) {
  const { t } = useTranslation();
  const { language, timeZone } = useFormats();
  const [day = '', time = ''] = value.split('T');
  return (
    <>
      <DayPicker value={day} onPick={(next) => onPick(`${next}T${time || morning}`)} />
      <Group gap={8} mt={8} justify="space-between" wrap="nowrap">
        <TimePicker
          className={classes.time}
          value={time}
          format={language === 'en' ? '12h' : '24h'}
          hoursInputLabel={t('form.calendar.hour')}
          minutesInputLabel={t('form.calendar.minute')}
          amPmInputLabel={t('form.calendar.half')}
          hoursInputProps={stays}
          minutesInputProps={stays}
          amPmSelectProps={stays}
          onChange={(next) => next && onPick(`${day || dayOf(new Date(), timeZone)}T${next.slice(0, 5)}`)}
        />
        <Button data-mantine-stop-propagation onClick={onDone}>
          {t('form.calendar.done')}
        </Button>
      </Group>
    </>
  );
}
