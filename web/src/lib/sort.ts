/** `-createdAt,name` ↔ the ordered list of fields. */
export interface SortField {
  field: string;
  descending: boolean;
}

export function readSort(text: string): SortField[] {
  return text
    .split(',')
    .filter(Boolean)
    .map((part) => ({ field: part.replace(/^-/, ''), descending: part.startsWith('-') }));
}

export function writeSort(fields: SortField[]): string {
  return fields.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',');
}

/** One click on a header: ascending → descending → none. With `add` the other fields stay. */
export function toggleSort(text: string, field: string, add: boolean): string {
  const now = readSort(text);
  const at = now.findIndex((entry) => entry.field === field);
  const current = now[at];
  const next = !current
    ? { field, descending: false }
    : current.descending
      ? undefined
      : { field, descending: true };
  if (!add) return next ? writeSort([next]) : '';
  if (at < 0) return writeSort(next ? [...now, next] : now);
  return writeSort(next ? now.with(at, next) : now.toSpliced(at, 1));
}
