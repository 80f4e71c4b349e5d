import type { QuietHours } from '@/api/types';
import { intl } from '@/lib/intl';

const days = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

/** The weekday and the clock, `22:05`, of a moment in a time zone. */
function onTheWall(moment: Date, timeZone: string) {
  const parts = intl(Intl.DateTimeFormat, 'en-GB', {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: days.findIndex((day) => day === part('weekday').toUpperCase()),
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** Whether nothing shall pop up at a moment. Hours that end on the next day belong to the day on which they begin. */
export function isQuiet(quiet: QuietHours, moment: Date, timeZone: string): boolean {
  if (!quiet.enabled) return false;
  const { day, time } = onTheWall(moment, timeZone);
  const beginsOn = (index: number) =>
    quiet.days.length === 0 || quiet.days.some((each) => each === days[(index + 7) % 7]);
  const begun = beginsOn(day) && time >= quiet.from;
  return quiet.from < quiet.until
    ? begun && time < quiet.until
    : begun || (beginsOn(day - 1) && time < quiet.until);
}
