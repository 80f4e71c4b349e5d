/** ISO 8601 periods of one unit: `P60D` ↔ 60 days. */
export const units = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
export type Unit = (typeof units)[number];

const letters: Record<Unit, [string, string]> = {
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
  const found = /^(PT?)(\d+)([A-Z])$/.exec(text);
  const unit = found && units.find((each) => letters[each][0] === found[1] && letters[each][1] === found[3]);
  return unit ? { count: Number(found[2]), unit } : undefined;
}

export function writePeriod({ count, unit }: Period): string {
  const [before, letter] = letters[unit];
  return `${before}${Math.max(1, Math.round(count))}${letter}`;
}
