import { dayOf, daysFrom, isDay } from './day';
import { intl } from './intl';
import type { Language } from './language';

const day = 86_400_000;

/** Numbers, money and moments as the viewer's language writes them. */
export class Formats {
  readonly language: Language;
  /** The viewer's own; as the device when they have chosen none. */
  readonly timeZone: string | undefined;

  constructor(language: Language, timeZone?: string) {
    this.language = language;
    this.timeZone = timeZone;
  }

  number(value: number, digits = 0): string {
    return intl(Intl.NumberFormat, this.language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  }

  /** Large sums short: 128万, 1.28M. */
  short(value: number): string {
    return intl(Intl.NumberFormat, this.language, {
      notation: 'compact',
      maximumFractionDigits: 2,
      useGrouping: true,
    }).format(value);
  }

  kilobytes(bytes: number): string {
    const style = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
    return intl(Intl.NumberFormat, this.language, style).format(Math.ceil(bytes / 1024));
  }

  percent(value: number, digits = 0): string {
    return intl(Intl.NumberFormat, this.language, { style: 'percent', maximumFractionDigits: digits }).format(
      value,
    );
  }

  /** A difference: +12.5 %, −3 %. */
  signedPercent(value: number, digits = 0): string {
    return intl(Intl.NumberFormat, this.language, {
      style: 'percent',
      maximumFractionDigits: digits,
      signDisplay: 'exceptZero',
    }).format(value);
  }

  money(amount: number, currency: string, options: Intl.NumberFormatOptions = {}): string {
    const narrow = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    return intl(Intl.NumberFormat, this.language, { ...narrow, ...options }).format(amount);
  }

  shortMoney(amount: number, currency: string): string {
    return this.money(amount, currency, {
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
      useGrouping: true,
    });
  }

  /** A moment of which only the day is known is that day in every time zone. */
  date(moment: string | Date): string {
    const timeZone = isDay(moment) ? 'UTC' : this.timeZone;
    return intl(Intl.DateTimeFormat, this.language, { dateStyle: 'medium', timeZone }).format(
      new Date(moment),
    );
  }

  /** `2026-03` in words. */
  month(month: string): string {
    const written = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
    return intl(Intl.DateTimeFormat, this.language, written).format(new Date(`${month}-01T00:00:00Z`));
  }

  /** The weekday of a day: Mon, 周一. */
  weekday(day: string): string {
    return intl(Intl.DateTimeFormat, this.language, { weekday: 'short', timeZone: 'UTC' }).format(
      new Date(day),
    );
  }

  /** Day and month; the year only where it is another one. */
  shortDate(moment: string | Date, now: Date = new Date()): string {
    const date = new Date(moment);
    const zone = isDay(moment) ? ({ timeZone: 'UTC' } as const) : {};
    const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
    return intl(Intl.DateTimeFormat, this.language, { month: 'short', day: 'numeric', year, ...zone }).format(
      date,
    );
  }

  /** How long something took, in the largest unit that fits: 3 days, 5 hours, 12 minutes. */
  duration(seconds: number): string {
    const [size, unit] =
      seconds >= 86_400 ? [86_400, 'day'] : seconds >= 3_600 ? [3_600, 'hour'] : [60, 'minute'];
    return intl(Intl.NumberFormat, this.language, {
      style: 'unit',
      unit: unit as string,
      unitDisplay: 'long',
      maximumFractionDigits: 0,
    }).format(Math.floor(seconds / (size as number)));
  }

  time(moment: string | Date): string {
    return intl(Intl.DateTimeFormat, this.language, { timeStyle: 'short', timeZone: this.timeZone }).format(
      new Date(moment),
    );
  }

  /** Day and time; the day alone when no more is known. */
  moment(moment: string | Date): string {
    if (isDay(moment)) return this.date(moment);
    return intl(Intl.DateTimeFormat, this.language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: this.timeZone,
    }).format(new Date(moment));
  }

  /** "3 days ago", "昨天"; dates farther than a month away are written out. */
  relative(moment: string | Date, now: Date = new Date()): string {
    const distance = new Date(moment).getTime() - now.getTime();
    const size = Math.abs(distance);
    if (size > 30 * day) return this.date(moment);
    const words = intl(Intl.RelativeTimeFormat, this.language, { numeric: 'auto' });
    if (isDay(moment)) return words.format(daysFrom(now, moment), 'day');
    if (size >= day) return words.format(Math.round(distance / day), 'day');
    if (size >= 3_600_000) return words.format(Math.round(distance / 3_600_000), 'hour');
    if (size >= 60_000) return words.format(Math.round(distance / 60_000), 'minute');
    return words.format(0, 'second');
  }

  /** From when a figure is: the time of day for today's, otherwise the day. */
  asOf(moment: string | Date, now: Date = new Date()): string {
    return dayOf(moment, this.timeZone) === dayOf(now, this.timeZone) && !isDay(moment)
      ? this.time(moment)
      : this.date(moment);
  }

  list(items: string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    return intl(Intl.ListFormat, this.language, { type }).format(items);
  }
}
