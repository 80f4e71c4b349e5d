import { useTranslation } from 'react-i18next';
import { dayOf } from '@/lib/day';
import { lazyPart } from '@/lib/lazy-part';
import { readTypedDay } from '@/lib/read-day';
import { useFormats } from '@/lib/use-formats';
import { type CalendarFieldProps, CalendarInput } from './calendar-input';

const DayPicker = lazyPart(async () => (await import('./day-picker')).DayPicker);

/** A day, `2026-01-31`, as the reader's language writes it. */
export function DateField(props: CalendarFieldProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { language, timeZone } = formats;
  return (
    <CalendarInput
      placeholder={t('form.dayHint')}
      {...props}
      read={(text) => readTypedDay(text, { language, today: dayOf(new Date(), timeZone) })}
      write={(day) => (Number.isNaN(Date.parse(day)) ? day : formats.day(day))}
      wrong={t('form.dayWrong')}
      picker={DayPicker}
    />
  );
}
