import type { FilePreview } from '@/api/types';

/** The column that each heading of a file is; a heading that is not in it is passed over. */
export type Mapping = Record<string, string>;

export function proposed(preview: FilePreview): Mapping {
  return Object.fromEntries(
    preview.columns.flatMap(({ heading, column }) => (column ? [[heading, column]] : [])),
  );
}

/** A column is one heading's only: the one that had it loses it. */
export function choose(mapping: Mapping, heading: string, column: string | null): Mapping {
  const others = Object.entries(mapping).filter(([key, value]) => key !== heading && value !== column);
  return Object.fromEntries(column ? [...others, [heading, column]] : others);
}

/** The headings of which nothing is read. */
export function passedOver({ columns }: FilePreview, mapping: Mapping): string[] {
  return columns.flatMap(({ heading }) => (mapping[heading] ? [] : [heading]));
}

/** The groups of which the file has nothing yet, in the words of the reader. */
export function missing(preview: FilePreview, mapping: Mapping): string[][] {
  const chosen = new Set(Object.values(mapping));
  const label = new Map(preview.names.map(({ name, label }) => [name, label]));
  return preview.required
    .filter((group) => !group.some((name) => chosen.has(name)))
    .map((group) => group.map((name) => label.get(name) ?? name));
}
