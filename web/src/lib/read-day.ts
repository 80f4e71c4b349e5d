import { intl } from './intl';
import type { Language } from './language';

const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const eightDigits = /^(\d{4})(\d\d)(\d\d)$/;
const monthNamed = /^([a-z]{3,9})[\s.]*(\d{1,2})(?:[\s,]+(\d{4}))?$/i;
const dayBeforeName = /^(\d{1,2})[\s.-]*([a-z]{3,9})(?:[\s.,-]*(\d{4}))?$/i;
const monthAndDay = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/;
const monthFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$/;

const endOfDay = /^(.*?)(?:T|[\s,]+|(?<=[日号]))$/;
const clock = /^(上午|下午)?(\d{1,2})(?::(\d\d)(?::\d\d)?|[点时](?:(\d{1,2})分?)?|(?= ?[ap]m$)) ?([ap]m)?$/i;

/** In whose words a day is written: without a year it is in that of `today`. */
export interface Reader {
  language: Language;
  today: string;
}

/** `2026-03-31`, `2026年3月31日`, `31 Mar 2026`: what is the same day to everybody, its year told. */
export function readDay(text: string): string | undefined {
  const typed = plain(text);
  const [, year, month, day] = yearFirst.exec(typed) ?? eightDigits.exec(typed) ?? [];
  return year ? written(year, month, day) : readNamed(typed);
}

/** The same, and what it is in short: `3/31` or `31 Mar` this year, in English `3/31/2026`. */
export function readTypedDay(text: string, { language, today }: Reader): string | undefined {
  const typed = plain(text);
  const thisYear = today.slice(0, 4);
  const [, month, day] = monthAndDay.exec(typed) ?? [];
  if (month) return written(thisYear, month, day);
  const [, first, second, year] = (language === 'en' && monthFirst.exec(typed)) || [];
  if (year) return written(year.length === 2 ? `${thisYear.slice(0, 2)}${year}` : year, first, second);
  return readDay(typed) ?? readNamed(typed, thisYear);
}

/** A day and a time as a field for both has it: `2026-01-31T09:30`. */
export function readTypedMoment(text: string, reader: Reader): string | undefined {
  const typed = plain(text);
  for (let from = 1; from < typed.length; from++) {
    const time = readTime(typed.slice(from));
    const before = endOfDay.exec(typed.slice(0, from))?.[1];
    const day = time && before && readTypedDay(before, reader);
    if (day) return `${day}T${time}`;
  }
  return undefined;
}

function readTime(typed: string): string | undefined {
  const [, half, hour, minute, minuteAfter, english] = clock.exec(typed) ?? [];
  if (!hour) return undefined;
  const twelve = half || english;
  const late = half === '下午' || english?.toLowerCase() === 'pm';
  const [hours, minutes] = [Number(hour), Number(minute ?? minuteAfter ?? 0)];
  if (minutes > 59 || hours > (twelve ? 12 : 23) || (twelve && hours === 0)) return undefined;
  return [twelve ? (hours % 12) + (late ? 12 : 0) : hours, minutes].map(twoDigits).join(':');
}

const twoDigits = (part: number | string) => String(part).padStart(2, '0');

/** Full-width digits and signs are those of the keyboard, and no space stands around a sign. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([-/.:,年月日号点时分]) ?/g, '$1');
}

function readNamed(typed: string, thisYear?: string): string | undefined {
  const [, name, day, year] = monthNamed.exec(typed) ?? [];
  const [, dayBefore, nameAfter, yearAfter] = dayBeforeName.exec(typed) ?? [];
  const called = (name ?? nameAfter)?.toLowerCase();
  const month = called && names().findIndex((each) => each.startsWith(called)) + 1;
  const told = year ?? yearAfter ?? thisYear;
  return month && told ? written(told, String(month), day ?? dayBefore) : undefined;
}

function names(): string[] {
  const english = intl(Intl.DateTimeFormat, 'en', { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => english.format(Date.UTC(2026, month, 1)).toLowerCase());
}

/** The day, if the calendar has it. */
function written(year: string, month = '', day = ''): string | undefined {
  const text = [year, twoDigits(month), twoDigits(day)].join('-');
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? undefined : text;
}
