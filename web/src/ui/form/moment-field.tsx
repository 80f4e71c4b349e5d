import { useTranslation } from 'react-i18next';
import { dayOf } from '@/lib/day';
import { lazyPart } from '@/lib/lazy-part';
import { readTypedMoment } from '@/lib/read-day';
import { useFormats } from '@/lib/use-formats';
import { type CalendarFieldProps, CalendarInput } from './calendar-input';

const MomentPicker = lazyPart(async () => (await import('./moment-picker')).MomentPicker);

/** A day with a time of the reader's clock, `2026-01-31T09:30`, as their language writes it. */
export function MomentField(props: CalendarFieldProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { language, timeZone } = formats;
  return (
    <CalendarInput
      placeholder={t('form.momentHint')}
      {...props}
      read={(text) => readTypedMoment(text, { language, today: dayOf(new Date(), timeZone) })}
      write={(local) => (Number.isNaN(Date.parse(`${local}Z`)) ? local : formats.local(local))}
      wrong={t('form.momentWrong')}
      picker={MomentPicker}
    />
  );
}
