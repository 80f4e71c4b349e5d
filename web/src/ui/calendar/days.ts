/** Days as `2026-03-31`, weeks from Monday; pure text and UTC, so that no time zone moves them. */
const length = 86_400_000;

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const written = (time: number) => new Date(time).toISOString().slice(0, 10);

export function plusDays(day: string, count: number): string {
  return written(at(day) + count * length);
}

export function mondayOf(day: string): string {
  return plusDays(day, -((new Date(at(day)).getUTCDay() + 6) % 7));
}

function span(from: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => plusDays(from, index));
}

export function weekOf(day: string): string[] {
  return span(mondayOf(day), 7);
}

/** All weeks that a month touches. */
export function monthOf(month: string): string[] {
  const first = mondayOf(`${month}-01`);
  const days = span(first, 42);
  return days[35]?.startsWith(month)
    ? days
    : days[28]?.startsWith(month)
      ? days.slice(0, 35)
      : days.slice(0, 28);
}

export function plusMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The same day of another month, or that month's last. */
export function monthsLater(day: string, count: number): string {
  const month = plusMonths(day.slice(0, 7), count);
  const last = plusDays(`${plusMonths(month, 1)}-01`, -1);
  const same = `${month}${day.slice(7)}`;
  return same < last ? same : last;
}

export function inWeeks(days: string[]): string[][] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** What the URL says of the calendar: a month, or a day for its week. */
export interface Shown {
  mode: 'month' | 'week';
  days: string[];
  earlier: string;
  later: string;
}

/** The month or the day, if the calendar has it and the server can be asked for it. */
export function inCalendar(on: string | undefined): string | undefined {
  if (!on || !/^(19|2\d)/.test(on)) return undefined;
  return new Date(on).getUTCDate() === Number(on.slice(8) || 1) ? on : undefined;
}

export function shownBy(on: string | undefined, today: string): Shown {
  if (on && on.length === 10) {
    const days = weekOf(on);
    const monday = days[0] ?? on;
    return { mode: 'week', days, earlier: plusDays(monday, -7), later: plusDays(monday, 7) };
  }
  const month = on ?? today.slice(0, 7);
  return { mode: 'month', days: monthOf(month), earlier: plusMonths(month, -1), later: plusMonths(month, 1) };
}
