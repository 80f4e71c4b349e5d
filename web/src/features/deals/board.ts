import type { DealRow, Group, Pipeline } from '@/api/types';
import { dayOf, daysBetween } from '@/lib/day';

/** After so many days in one stage a deal is marked: it may be rotting. */
export const rottingDays = 30;
/** How long ended deals stay on the board. */
export const endedDays = 30;

export const endings = ['WON', 'LOST'] as const;
export type Ending = (typeof endings)[number];

export interface Worth {
  currency: string;
  amount: number;
  weighted: number;
}

/** What a column's deals come to, once for each currency, the largest first. */
export function worthOf(group: Pick<Group, 'sums'> | undefined): Worth[] {
  const byCurrency = new Map<string, Worth>();
  for (const { field, currency, amount } of group?.sums ?? []) {
    if (!currency) continue;
    const worth = byCurrency.get(currency) ?? { currency, amount: 0, weighted: 0 };
    if (field === 'amount') worth.amount = amount;
    if (field === 'weighted') worth.weighted = amount;
    byCurrency.set(currency, worth);
  }
  return [...byCurrency.values()].sort((one, other) => other.amount - one.amount);
}

/** A column of the board: a stage, or an ending that holds what ended lately. */
export interface Place {
  id: string;
  stage?: { name: string; probability: number };
  ending?: Ending;
  filter: string;
  sort: string;
  /** The groups among which it is counted. */
  counted: { by: 'stageId' | 'status'; filter: string };
}

export function placesOf(pipeline: Pipeline, asked?: string): Place[] {
  const more = asked ? `;${asked.includes(',') ? `(${asked})` : asked}` : '';
  const within = `pipelineId==${pipeline.id}${more}`;
  const lately = `closedOn=ge=-${endedDays}d`;
  const open = { by: 'stageId', filter: `${within};status==OPEN` } as const;
  const ended = { by: 'status', filter: `${within};status=in=(${endings.join(',')});${lately}` } as const;
  return [
    ...pipeline.stages.map(({ id, name, probability }) => ({
      id,
      stage: { name, probability },
      filter: `${within};stageId==${id};status==OPEN`,
      sort: 'stageSince',
      counted: open,
    })),
    ...endings.map((ending) => ({
      id: ending,
      ending,
      filter: `${within};status==${ending};${lately}`,
      sort: '-closedOn',
      counted: ended,
    })),
  ];
}

/** How many days a deal has been in its stage. */
export function daysInStage(
  { stageSince }: Pick<DealRow, 'stageSince'>,
  today: string,
  timeZone: string,
): number {
  return Math.max(0, daysBetween(dayOf(stageSince, timeZone), today));
}

export function isRotting({ status }: Pick<DealRow, 'status'>, inStage: number): boolean {
  return status === 'OPEN' && inStage > rottingDays;
}

/** Whether a deal has a day to close on, and whether that has passed. */
export function closing(
  { expectedCloseOn, status }: Pick<DealRow, 'expectedCloseOn' | 'status'>,
  today: string,
): 'none' | 'planned' | 'overdue' {
  if (!expectedCloseOn) return 'none';
  return status === 'OPEN' && expectedCloseOn < today ? 'overdue' : 'planned';
}
