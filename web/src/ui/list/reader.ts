import { dayOf, startOf } from '@/lib/day';
import { type Comparison, type Filter, type Operator, read, write } from '@/lib/rsql';
import { isPeriod, periods, spanOf } from './period';

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

const days = `${periods.join('|')}|\\d{4}-\\d\\d-\\d\\d`;
const personal = new RegExp(`[(=,](me|${days})([;,)]|$)`);
const dated = new RegExp(`[(=,](${days})([;,)]|$)`);
const day = /^\d{4}-\d\d-\d\d$/;

export function mentionsMe(filter: string | undefined): boolean {
  return /[(=,]me([;,)]|$)/.test(filter ?? '');
}

/** Which day it is, or when one begins, depends on where the reader is. */
export function mentionsDays(filter: string | undefined): boolean {
  return dated.test(filter ?? '');
}

/**
 * The filter as the server is asked, which knows neither people nor their days: the reader's own id for "me" in the fields
 * that point at people, their days for "today" or "this month", and in fields of moments the beginning of a day in their
 * time zone.
 */
export function forReader(filter: string | undefined, fields: Meaning[], reader: Reader): string | undefined {
  if (!filter || !personal.test(filter)) return filter;
  const meant = (comparison: Comparison): Filter => {
    const { field, op, values } = comparison;
    const of = fields.find(({ id }) => id === field);
    if (!of) return comparison;
    return (
      periodFor(reader, of, comparison) ?? {
        field,
        op,
        values: values.map((value) => valueFor(reader, of, value)),
      }
    );
  };
  try {
    const tree = read(filter);
    return tree && write(replaced(tree, meant));
  } catch {
    return filter;
  }
}

function valueFor({ id, timeZone }: Reader, { type, of, timed }: Meaning, value: string): string {
  if (of === 'users') return value === me && id ? id : value;
  return (type === 'moment' || (type === 'day' && timed)) && day.test(value)
    ? startOf(value, timeZone)
    : value;
}

/** Equal to a period is what lies within, less what lies before, more what lies after. */
function periodFor(reader: Reader, of: Meaning, { field, op, values }: Comparison): Filter | undefined {
  const [word] = values;
  if ((of.type !== 'day' && of.type !== 'moment') || values.length > 1 || !isPeriod(word)) return undefined;
  const [from, until] = spanOf(word, dayOf(reader.now, reader.timeZone));
  const put = (how: Operator, value: string) => ({
    field,
    op: how,
    values: [valueFor(reader, of, value)],
  });
  const meanings: Partial<Record<Operator, Filter>> = {
    '==': { and: [put('=ge=', from), put('=lt=', until)] },
    '!=': { or: [put('==', ''), put('=lt=', from), put('=ge=', until)] },
    '=lt=': put('=lt=', from),
    '=le=': put('=lt=', until),
    '=gt=': put('=ge=', until),
    '=ge=': put('=ge=', from),
  };
  return meanings[op];
}

function replaced(filter: Filter, change: (comparison: Comparison) => Filter): Filter {
  if ('and' in filter) return { and: filter.and.map((part) => replaced(part, change)) };
  if ('or' in filter) return { or: filter.or.map((part) => replaced(part, change)) };
  return change(filter);
}
