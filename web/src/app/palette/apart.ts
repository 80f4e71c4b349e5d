import { countryName } from '@/lib/countries';
import type { Formats } from '@/lib/format';
import { language } from '@/lib/language';
import type { Entry, Section } from './entry';
import type { Row } from './use-records';

/** What tells a record from another one of the same name, as far as lists say it. */
export function traitsOf(row: Row | undefined, formats: Formats): string | undefined {
  if (!row) return undefined;
  const { amount, currency, expectedCloseOn, country, region, title, externalKeys } = row;
  const [key] = (Array.isArray(externalKeys) ? externalKeys : []) as { id?: unknown }[];
  const traits = [
    typeof amount === 'number' && typeof currency === 'string' && formats.money(amount, currency),
    typeof expectedCloseOn === 'string' && formats.day(expectedCloseOn),
    title,
    region,
    typeof country === 'string' && countryName(country, language()),
    key?.id,
  ];
  return traits.filter((trait) => typeof trait === 'string' && trait).join(' · ') || undefined;
}

const read = ({ label, side }: Entry) => `${side?.kind ?? ''} ${label}`;

/** Entries that read the same say what sets them apart. */
export function setApart(sections: Section[]): Section[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of sections.flatMap(({ entries }) => entries.map(read)))
    (seen.has(text) ? twice : seen).add(text);
  return sections.map((section) => ({
    ...section,
    entries: section.entries.map((entry) =>
      twice.has(read(entry))
        ? { ...entry, hint: [entry.hint, entry.traits].filter(Boolean).join(' · ') || undefined }
        : entry,
    ),
  }));
}
