/** ISO 8601 periods of one unit, as the rule builder makes them: `P60D` ↔ 60 days. */
export const units = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
export type Unit = (typeof units)[number];

const letters: Record<Unit, [string, string]> = {
  seconds: ['PT', 'S'],
  minutes: ['PT', 'M'],
  hours: ['PT', 'H'],
  days: ['P', 'D'],
  weeks: ['P', 'W'],
  months: ['P', 'M'],
  years: ['P', 'Y'],
};

export interface Period {
  count: number;
  unit: Unit;
}

export function readPeriod(text: unknown): Period | undefined {
  if (typeof text !== 'string') return undefined;
  const found = /^(PT?)(\d+)([A-Z])$/.exec(text.toUpperCase());
  const unit = found && units.find((each) => letters[each][0] === found[1] && letters[each][1] === found[3]);
  return unit ? { count: Number(found[2]), unit } : undefined;
}

export function writePeriod({ count, unit }: Period): string {
  const [before, letter] = letters[unit];
  return `${before}${Math.max(1, Math.round(count))}${letter}`;
}

const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const order: Unit[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'];

/** Any ISO 8601 length of time, largest unit first: `P1Y2M` is a year and two months. */
export function readSpan(text: unknown): Period[] | undefined {
  const found = typeof text === 'string' ? parts.exec(text.toUpperCase()) : null;
  if (!found) return undefined;
  const spans = order
    .map((unit, at) => ({ unit, count: Number(found[at + 1] ?? 0) }))
    .filter(({ count }) => count > 0);
  return spans.length > 0 ? spans : undefined;
}

const movingUnits: Record<string, Unit> = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks' };

export type Moving = { from: 'today' | 'now' } | ({ from: 'ago' | 'ahead' } & Period);

/** A date that moves with time, as lists understand it too: `today`, `now`, `-30d`. */
export function readMoving(text: unknown): Moving | undefined {
  if (text === 'today' || text === 'now') return { from: text };
  const found = typeof text === 'string' ? /^([+-]?)(\d{1,5})([mhdw])$/.exec(text) : null;
  const unit = found && movingUnits[found[3] ?? ''];
  if (!unit) return undefined;
  return { from: found[1] === '-' ? 'ago' : 'ahead', count: Number(found[2]), unit };
}
