/** `-createdAt,name` ↔ the ordered list of fields. */
export interface SortField {
  id: string;
  desc: boolean;
}

export function readSort(text: string): SortField[] {
  return text
    .split(',')
    .filter(Boolean)
    .map((part) => ({ id: part.replace(/^-/, ''), desc: part.startsWith('-') }));
}

export function writeSort(fields: SortField[]): string {
  return fields.map(({ id, desc }) => (desc ? `-${id}` : id)).join(',');
}
