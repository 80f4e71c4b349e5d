import { intl } from './intl';

const length = 86_400_000;

/**
 * The day of what is told by its day. What is known by its day alone, or by that day's midnight in UTC, has the same one
 * wherever one reads it; a moment has the reader's.
 */
export function toldDay(told: string, timeZone: string): string {
  return Date.parse(told) % length === 0 ? told.slice(0, 10) : dayOf(told, timeZone);
}

/** The day of a moment in a time zone, as `2026-01-31`. */
export function dayOf(moment: string | Date, timeZone: string): string {
  return localOf(moment, timeZone).slice(0, 10);
}

/** How many days lie between two, counted as on a calendar. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / length);
}

/** A moment as a field for local date and time has it: `2026-01-31T09:30`. */
export function localOf(moment: string | Date, timeZone: string): string {
  // Swedish writes dates and times as ISO does, but for the zeros of an early year.
  const written = intl(Intl.DateTimeFormat, 'sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  return written.format(new Date(moment)).replace(' ', 'T').padStart(16, '0');
}

/** The moment of such a field. A time that the clocks skip is as much later; of one that comes twice it is the first. */
export function momentOf(local: string, timeZone: string): string {
  const wall = Date.parse(`${local}Z`);
  const by = (near: number) => new Date(wall - (Date.parse(`${localOf(new Date(near), timeZone)}Z`) - near));
  const [before, after] = [by(wall - length), by(wall + length)];
  const reads = (moment: Date) => Date.parse(`${localOf(moment, timeZone)}Z`) === wall;
  return (reads(before) || !reads(after) ? before : after).toISOString();
}

/** When a day begins in a time zone: where the clocks skip midnight, an hour later. */
export function startOf(day: string, timeZone: string): string {
  return momentOf(`${day}T00:00`, timeZone);
}
