import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@/lib/day';
import { intl } from '@/lib/intl';
import { useFormats } from '@/lib/use-formats';
import type { PickerProps } from './calendar-input';
import { useDayKeys } from './use-day-keys';
import classes from './picker.module.css';

/** A month of days, a year of months and a decade of years, in the reader's language and from their today. */
export function DayPicker({ value, onPick, onDone }: PickerProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const today = dayOf(new Date(), formats.timeZone);
  const chosen = /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
  const { root, shown, setShown, level, setLevel, onKeyDown } = useDayKeys(chosen ?? today);
  const said = (written: Intl.DateTimeFormatOptions) => (day: string) =>
    intl(Intl.DateTimeFormat, formats.language, { ...written, timeZone: 'UTC' }).format(
      new Date(`${day.slice(0, 10)}T00:00:00Z`),
    );
  const year = said({ year: 'numeric' });
  return (
    <div ref={root} onKeyDownCapture={onKeyDown} role="presentation">
      <DatePicker
        className={classes.days}
        value={chosen ?? null}
        onChange={(day) => {
          if (day) onPick(day);
          onDone?.();
        }}
        date={shown}
        onDateChange={setShown}
        level={level}
        onLevelChange={setLevel}
        firstDayOfWeek={1}
        weekendDays={[]}
        enableKeyboardNavigation={false}
        __stopPropagation
        weekdayFormat={formats.weekday.bind(formats)}
        monthLabelFormat={said({ year: 'numeric', month: 'long' })}
        monthsListFormat={said({ month: 'short' })}
        yearLabelFormat={year}
        yearsListFormat={year}
        getDayAriaLabel={said({ dateStyle: 'full' })}
        getDayProps={(day) => ({
          'data-at': day,
          'data-today': day === today || undefined,
          'data-autofocus': day === shown || undefined,
          'aria-current': day === today ? 'date' : undefined,
          'aria-pressed': day === chosen,
        })}
        getMonthControlProps={(month) => ({ 'data-at': month.slice(0, 7) })}
        getYearControlProps={(of) => ({ 'data-at': of.slice(0, 4) })}
        ariaLabels={{
          monthLevelControl: t('form.calendar.otherMonth', {
            shown: said({ year: 'numeric', month: 'long' })(shown),
          }),
          yearLevelControl: t('form.calendar.otherYear', { shown: year(shown) }),
          previousMonth: t('calendar.earlier.month'),
          nextMonth: t('calendar.later.month'),
          previousYear: t('form.calendar.previousYear'),
          nextYear: t('form.calendar.nextYear'),
          previousDecade: t('form.calendar.previousDecade'),
          nextDecade: t('form.calendar.nextDecade'),
        }}
      />
    </div>
  );
}
