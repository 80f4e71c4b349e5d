import { mondayOf, plusDays, plusMonths } from '../calendar/days';

/** Parts of the calendar that move on with time; the server knows them too, but not where the reader is. */
export const periods = [
  'yesterday',
  'today',
  'tomorrow',
  'lastWeek',
  'thisWeek',
  'nextWeek',
  'lastMonth',
  'thisMonth',
  'nextMonth',
  'lastQuarter',
  'thisQuarter',
  'nextQuarter',
  'lastYear',
  'thisYear',
  'nextYear',
] as const;

export type Period = (typeof periods)[number];

export function isPeriod(text: string | undefined): text is Period {
  return periods.includes(text as Period);
}

/** The first day of a period, and the first after it. */
export function spanOf(period: Period, today: string): [from: string, until: string] {
  const days = ['yesterday', 'today', 'tomorrow'].indexOf(period);
  if (days >= 0) return [plusDays(today, days - 1), plusDays(today, days)];
  const away = ['last', 'this', 'next'].indexOf(period.slice(0, 4)) - 1;
  if (period.endsWith('Week')) {
    const from = plusDays(mondayOf(today), 7 * away);
    return [from, plusDays(from, 7)];
  }
  const months = period.endsWith('Month') ? 1 : period.endsWith('Quarter') ? 3 : 12;
  const into = (Number(today.slice(5, 7)) - 1) % months;
  const from = plusMonths(today.slice(0, 7), away * months - into);
  return [`${from}-01`, `${plusMonths(from, months)}-01`];
}
