import { dayOf, startOf } from '@/lib/day';
import { type Comparison, type Filter, read, write } from '@/lib/rsql';

/** Stands in a filter for whoever looks at the list, so that a shared view shows everybody their own. */
export const me = 'me';
/** The day of whoever looks, whenever they do. */
export const today = 'today';

/** Who looks at a list, when and where. */
export interface Reader {
  id?: string;
  now: Date;
  timeZone: string;
}

/** What of a field decides what its values mean. */
interface Meaning {
  id: string;
  type: string;
  of?: string;
  timed?: boolean;
}

const personal = /[(=,](me|today|\d{4}-\d\d-\d\d)([;,)]|$)/;
const day = /^\d{4}-\d\d-\d\d$/;

export function mentionsMe(filter: string | undefined): boolean {
  return /[(=,]me([;,)]|$)/.test(filter ?? '');
}

/**
 * The filter as the server is asked, which knows neither people nor their days: the reader's own id for "me" in the fields
 * that point at people, their day for "today", and in fields of moments the beginning of a day in their time zone.
 */
export function forReader(filter: string | undefined, fields: Meaning[], reader: Reader): string | undefined {
  if (!filter || !personal.test(filter)) return filter;
  const meant = ({ field, op, values }: Comparison): Comparison => {
    const of = fields.find(({ id }) => id === field);
    return { field, op, values: of ? values.map((value) => valueFor(reader, of, value)) : values };
  };
  try {
    const tree = read(filter);
    return tree && write(replaced(tree, meant));
  } catch {
    return filter;
  }
}

function valueFor({ id, now, timeZone }: Reader, { type, of, timed }: Meaning, value: string): string {
  if (of === 'users') return value === me && id ? id : value;
  if (type !== 'day' && type !== 'moment') return value;
  const told = value === today ? dayOf(now, timeZone) : value;
  return (type === 'moment' || timed) && day.test(told) ? startOf(told, timeZone) : told;
}

function replaced(filter: Filter, change: (comparison: Comparison) => Comparison): Filter {
  if ('and' in filter) return { and: filter.and.map((part) => replaced(part, change)) };
  if ('or' in filter) return { or: filter.or.map((part) => replaced(part, change)) };
  return change(filter);
}
