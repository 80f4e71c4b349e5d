import type { TimelineEntry, TimelineKind } from '@/api/types';
import { startOf } from '@/lib/day';
import { plusDays } from '@/ui/calendar/days';
import { dayOfEntry } from './entry-text';

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

/** The start of a day where the reader is, and that of what is told by its day alone; the earlier one first. */
function startsOf(date: string, timeZone: string): string[] {
  return [startOf(date, timeZone), startOf(date, 'UTC')].sort();
}

/**
 * The filter that the server gets. It knows moments and no reader's days, so it is asked for the days at their widest;
 * {@link within} then leaves out what belongs to the days around.
 *
 * @param aboutId only what happened to this record, or was written about it
 */
export function serverFilter(
  { person, from, until }: TimelineSearch,
  timeZone: string,
  aboutId?: string,
): string | undefined {
  const conditions = [
    aboutId && `(refId==${aboutId},aboutId==${aboutId})`,
    person && `(authorId==${person},contactId==${person})`,
    from && `occurredAt=ge=${startsOf(from, timeZone)[0]}`,
    until && `occurredAt=lt=${startsOf(plusDays(until, 1), timeZone)[1]}`,
  ];
  return conditions.filter(Boolean).join(';') || undefined;
}

/** Whether an entry is of the days that are asked for, as the reader sees its day. */
export function within(
  entry: Pick<TimelineEntry, 'type' | 'occurredAt'>,
  { from, until }: TimelineSearch,
  timeZone: string,
): boolean {
  const its = dayOfEntry(entry, timeZone);
  return (!from || its >= from) && (!until || its <= until);
}
