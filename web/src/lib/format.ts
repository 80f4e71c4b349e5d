import { dayOf, daysBetween, toldDay } from './day';
import { intl } from './intl';
import type { Language } from './language';

const day = 86_400_000;
/** As many decimals as the servers keep of a figure. */
const kept = 4;

/**
 * Numbers, money, days and moments as the viewer's language writes them. A moment has a time and is on another day elsewhere;
 * a day is the same for readers everywhere. Which of them a value is, its field says.
 */
export class Formats {
  readonly language: Language;
  private readonly chosen: string | undefined;

  constructor(language: Language, timeZone?: string) {
    this.language = language;
    this.chosen = timeZone;
  }

  /** The viewer's own; the device's when they have chosen none. What is entered is meant in it, too. */
  get timeZone(): string {
    return this.chosen ?? intl(Intl.DateTimeFormat, this.language, {}).resolvedOptions().timeZone;
  }

  number(value: number, digits = 0): string {
    return intl(Intl.NumberFormat, this.language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  }

  /** With as many decimals as it has: what is multiplied is not rounded before. */
  exact(value: number): string {
    return intl(Intl.NumberFormat, this.language, { maximumFractionDigits: kept }).format(value);
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

  /** The yuan by its plain sign; what others write in the same way is told apart: JP¥, US$ or $. */
  money(amount: number, currency: string, options: Intl.NumberFormatOptions = {}): string {
    const yuan = currency === 'CNY';
    const currencyDisplay = yuan ? 'narrowSymbol' : 'symbol';
    const all = { style: 'currency', currency, currencyDisplay, ...options } as const;
    return intl(Intl.NumberFormat, this.language, all)
      .formatToParts(amount)
      .map(({ type, value }) => (type === 'currency' && value === '¥' && !yuan ? 'JP¥' : value))
      .join('');
  }

  /** The price of one, which may be finer than its currency, and has the decimals of it at least. */
  unitPrice(price: number, currency: string): string {
    return this.money(price, currency, { maximumFractionDigits: kept });
  }

  /** Rounded as the currency is before it is shortened: half a yen is none. */
  shortMoney(amount: number, currency: string): string {
    const exact = intl(Intl.NumberFormat, this.language, { style: 'currency', currency }).resolvedOptions();
    return this.money(Number(amount.toFixed(exact.maximumFractionDigits)), currency, {
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
      useGrouping: true,
    });
  }

  /** The day of a moment. */
  date(moment: string | Date): string {
    return this.day(dayOf(moment, this.timeZone));
  }

  /** `2026-03-31`, or what is told by its day alone. */
  day(told: string): string {
    return intl(Intl.DateTimeFormat, this.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(toldDay(told, this.timeZone)),
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
  shortDay(told: string, now: Date = new Date()): string {
    const day = toldDay(told, this.timeZone);
    const year = day.slice(0, 4) === dayOf(now, this.timeZone).slice(0, 4) ? undefined : 'numeric';
    const written = { month: 'short', day: 'numeric', year, timeZone: 'UTC' } as const;
    return intl(Intl.DateTimeFormat, this.language, written).format(new Date(day));
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

  /** Day and time. */
  moment(moment: string | Date): string {
    return this.dayAndTime(new Date(moment), this.timeZone);
  }

  /** The same of a local one, `2026-01-31T09:30`: what its clock shows. */
  local(local: string): string {
    return this.dayAndTime(new Date(`${local}Z`), 'UTC');
  }

  private dayAndTime(moment: Date, timeZone: string): string {
    const written = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
    return intl(Intl.DateTimeFormat, this.language, written).format(moment);
  }

  /** "3 days ago", "昨天"; dates farther than a month away are written out. */
  relative(moment: string | Date, now: Date = new Date()): string {
    const distance = new Date(moment).getTime() - now.getTime();
    const size = Math.abs(distance);
    if (size > 30 * day) return this.date(moment);
    const words = intl(Intl.RelativeTimeFormat, this.language, { numeric: 'auto' });
    if (size >= day) return words.format(this.daysTo(dayOf(moment, this.timeZone), now), 'day');
    if (size >= 3_600_000) return words.format(Math.round(distance / 3_600_000), 'hour');
    if (size >= 60_000) return words.format(Math.round(distance / 60_000), 'minute');
    return words.format(0, 'second');
  }

  /** The same of a day: "today" is the reader's. */
  relativeDay(told: string, now: Date = new Date()): string {
    const distance = this.daysTo(toldDay(told, this.timeZone), now);
    if (Math.abs(distance) > 30) return this.day(told);
    return intl(Intl.RelativeTimeFormat, this.language, { numeric: 'auto' }).format(distance, 'day');
  }

  /** Counted on the reader's calendar: what was last night is yesterday, however few hours ago. */
  private daysTo(other: string, now: Date): number {
    return daysBetween(dayOf(now, this.timeZone), other);
  }

  /** From when a figure is: the time of day for today's, otherwise the day. What is reckoned for a whole day has no time. */
  asOf(moment: string | Date, now: Date = new Date()): string {
    const date = new Date(moment);
    if (date.getTime() % day === 0) return this.day(date.toISOString());
    return dayOf(moment, this.timeZone) === dayOf(now, this.timeZone) ? this.time(moment) : this.date(moment);
  }

  list(items: string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    return intl(Intl.ListFormat, this.language, { type }).format(items);
  }
}
