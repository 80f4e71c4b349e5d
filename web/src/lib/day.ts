const day = 86_400_000;

/**
 * Whether only the day is known. Who tells a date without a time tells midnight UTC, so what happened then is a day: the
 * same one for readers everywhere, and without a time.
 */
export function isDay(moment: string | Date): boolean {
  return new Date(moment).getTime() % day === 0;
}

/** The day of a moment in the reader's time zone, the device's unless told, as `2026-01-31`. */
export function dayOf(moment: string | Date, timeZone?: string): string {
  const date = new Date(moment);
  if (isDay(date)) return date.toISOString().slice(0, 10);
  if (timeZone) return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(date);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** How many days a moment is away, counted as on a calendar: 0 is today, -1 yesterday. */
export function daysFrom(now: Date, moment: string | Date): number {
  return Math.round((Date.parse(dayOf(moment)) - Date.parse(dayOf(now))) / day);
}

/** A moment as a field for local date and time has it: `2026-01-31T09:30`. */
export function localOf(moment: string | null | undefined): string {
  if (!moment) return '';
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment of such a field; nothing when it is empty. */
export function momentOf(local: string): string | undefined {
  return local ? new Date(local).toISOString() : undefined;
}
