import type { TimelineEntry, TimelineKind } from '@/api/types';
import { dayOf } from '@/lib/day';

export const timelineKinds: TimelineKind[] = [
  'INTERACTION',
  'ORDER',
  'DEAL',
  'LEAD',
  'CASE',
  'CAMPAIGN',
  'SEGMENT',
];

/** What the timeline keeps in the URL: kinds separated by commas, a contact or colleague, and days, both included. */
export interface TimelineSearch {
  kinds?: string;
  person?: string;
  from?: string;
  until?: string;
}

const day = /^\d{4}-\d\d-\d\d$/;
const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function shaped(value: unknown, shape: RegExp): string | undefined {
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}

function dayIn(value: unknown): string | undefined {
  const text = shaped(value, day);
  return text && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

export function readTimelineSearch(raw: Record<string, unknown>): TimelineSearch {
  return {
    kinds: shaped(raw.kinds, /./),
    person: shaped(raw.person, id),
    from: dayIn(raw.from),
    until: dayIn(raw.until),
  };
}

export function kindsOf({ kinds }: TimelineSearch): TimelineKind[] {
  return (kinds?.split(',') ?? []).filter((kind): kind is TimelineKind =>
    timelineKinds.includes(kind as TimelineKind),
  );
}

export function asksForLess({ kinds, person, from, until }: TimelineSearch): boolean {
  return Boolean(kinds ?? person ?? from ?? until);
}

/** The start of a day where the reader is, and where days are told without a time. */
function starts(date: string, later = 0): number[] {
  const here = new Date(`${date}T00:00`);
  here.setDate(here.getDate() + later);
  const told = new Date(date);
  told.setUTCDate(told.getUTCDate() + later);
  return [here.getTime(), told.getTime()];
}

/**
 * The filter that the server gets. It knows moments and no reader's days, so it is asked for the days at their widest;
 * {@link within} then leaves out what belongs to the days around.
 *
 * @param aboutId only what happened to this record, or was written about it
 */
export function serverFilter({ person, from, until }: TimelineSearch, aboutId?: string): string | undefined {
  const moment = (time: number) => new Date(time).toISOString();
  const conditions = [
    aboutId && `(refId==${aboutId},aboutId==${aboutId})`,
    person && `(authorId==${person},contactId==${person})`,
    from && `occurredAt=ge=${moment(Math.min(...starts(from)))}`,
    until && `occurredAt=lt=${moment(Math.max(...starts(until, 1)))}`,
  ];
  return conditions.filter(Boolean).join(';') || undefined;
}

/** Whether an entry is of the days that are asked for, as the reader sees its day. */
export function within(entry: TimelineEntry, { from, until }: TimelineSearch): boolean {
  const its = dayOf(entry.occurredAt);
  return (!from || its >= from) && (!until || its <= until);
}
