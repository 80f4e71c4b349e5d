import type { Entry, Section } from './entry';
import { fits, type PinyinMatch } from './match';

/** Each entry where it comes first. */
export function once(entries: Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry] as const).reverse()).values()].reverse();
}

/** The entries of a section that fit what was typed, the best first; at most so many. */
export function ranked(
  entries: Entry[],
  typed: string,
  pinyin: PinyinMatch | undefined,
  most: number,
): Entry[] {
  return once(entries)
    .map((entry, at) => ({
      entry,
      at,
      score: fits(typed, [entry.label, entry.hint, ...(entry.words ?? [])], pinyin),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Sections with something in them; what one offers, a later one does not offer again. */
export function filled(sections: Section[]): Section[] {
  const seen = new Set<string>();
  return sections.flatMap((section) => {
    const entries = once(section.entries).filter(({ id }) => !seen.has(id));
    entries.forEach(({ id }) => seen.add(id));
    return entries.length > 0 ? [{ ...section, entries }] : [];
  });
}

/** Where the arrows lead: around the ends. */
export function step(at: number, by: number, count: number): number {
  return count === 0 ? 0 : (at + by + count) % count;
}

/** Which entry each section begins with, counted over all of them. */
export function sectionStarts(sections: Section[]): number[] {
  let count = 0;
  return sections.map(({ entries }) => {
    const start = count;
    count += entries.length;
    return start;
  });
}

/** The first entry of the section after or before the one that `at` is in. */
export function sectionStep(at: number, by: 1 | -1, sections: Section[]): number {
  const starts = sectionStarts(sections);
  const here = starts.findLastIndex((start) => start <= at);
  const target = by < 0 && at > (starts[here] ?? 0) ? here : step(here, by, starts.length);
  return starts[target] ?? 0;
}
