import { dayOf, startOf } from '@/lib/day';
import { plusDays } from '@/ui/calendar/days';

/** The last day on which an application works, where the viewer is. */
export function dayOfExpiry(expiresAt: string | null | undefined, timeZone: string): string {
  return expiresAt ? dayOf(new Date(Date.parse(expiresAt) - 1), timeZone) : '';
}

/** The end of that day; nothing when it works for ever. */
export function expiryOf(day: string, timeZone: string): string | undefined {
  return day ? startOf(plusDays(day, 1), timeZone) : undefined;
}
