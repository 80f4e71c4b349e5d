import type { ListField } from './field';

/** What the server counts and adds up: the rows of one value, or all when nobody asked for groups. */
export interface RowGroup {
  value?: string | null;
  count: number;
  sums: GroupSum[];
}

export interface GroupSum {
  field: string;
  currency?: string | null;
  amount: number;
}

type Grouped = Pick<ListField<never>, 'id' | 'type' | 'options'>;

/** The filter that the rows of a group, and no others, fulfil. Moments are grouped by month, of UTC for every reader. */
export function groupFilter({ id, type }: Grouped, value: string | null | undefined): string {
  if (value === null || value === undefined) return `${id}==""`;
  if (type === 'moment') return `${id}=ge=${firstOf(value)};${id}=lt=${firstOf(nextMonth(value))}`;
  return `${id}=="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const firstOf = (month: string) => `${month}-01T00:00:00Z`;

export function nextMonth(month: string, step = 1): string {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at - 1 + step, 1)).toISOString().slice(0, 7);
}

/** Groups in the order that people expect: states as they follow each other, months by time, others by size. */
export function orderedGroups(field: Grouped | undefined, groups: RowGroup[], order?: string[]): RowGroup[] {
  const values = order ?? (field?.type === 'enum' ? field.options?.map(({ value }) => value) : undefined);
  const rank = ({ value }: RowGroup) => values?.indexOf(value ?? '') ?? -1;
  if (values) return groups.toSorted((a, b) => place(rank(a)) - place(rank(b)));
  if (field?.type === 'moment')
    return groups.toSorted((a, b) => (a.value ?? '9999').localeCompare(b.value ?? '9999'));
  return groups;
}

const place = (rank: number) => (rank < 0 ? Number.MAX_SAFE_INTEGER : rank);

/** A text field's value that holds a wildcard would be a pattern: such a group cannot be asked for alone. */
export function canOpen({ type }: Grouped, value: string | null | undefined): boolean {
  return type !== 'text' || !value?.includes('*');
}
