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

/** What of a sort a list can do; a field that it does not know is left out. */
export function knownSort(text: string | undefined, isKnown: (id: string) => boolean): string | undefined {
  return text && (writeSort(readSort(text).filter(({ id }) => isKnown(id))) || undefined);
}
