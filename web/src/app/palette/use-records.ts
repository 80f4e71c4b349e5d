import { useDebouncedValue } from '@mantine/hooks';
import { type QueryClient, useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type KeptRecord, recentRecords } from '@/lib/kept-records';
import { type ObjectName, objects } from '@/lib/objects';
import type { Page } from '@/lib/query';
import { quoted } from '@/ui/list/list-search';
import { listQuery } from '@/ui/object/queries';
import { fits, type PinyinMatch, typedInitials } from './match';

/** Besides its name a record is known by these: numbers, codes, addresses. */
const also: Partial<Record<ObjectName, string[]>> = {
  accounts: ['email', 'phone'],
  contacts: ['email', 'phone'],
  leads: ['company', 'email', 'phone'],
  products: ['code'],
  cases: ['number'],
  users: ['username'],
};

/** Where the servers keep the first letters of the pinyin of names. */
const initials: Partial<Record<ObjectName, string[]>> = {
  accounts: ['initials'],
  contacts: ['initials'],
  leads: ['initials', 'companyInitials'],
  deals: ['initials'],
};

const perObject = 5;
const rest = 150;

export interface FoundRecord extends KeptRecord {
  hint?: string;
  /** As a list has it. */
  row?: Row;
}

export type Row = { id?: unknown } & Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

export function recordOf(object: ObjectName, row: Row): FoundRecord | undefined {
  const [id, name] = [text(row.id), text(row[objects[object].title])];
  const hint = [also[object]?.map((field) => text(row[field])), text(row.accountName), text(row.company)]
    .flat()
    .find(Boolean);
  return id && name ? { object, id, name, hint, row } : undefined;
}

/** What lists and answers of this visit have brought in, as the latest of them has it: found at once, and by pinyin too. */
export function loadedRecords(queries: QueryClient): FoundRecord[] {
  const all = queries
    .getQueryCache()
    .findAll()
    .sort((one, other) => one.state.dataUpdatedAt - other.state.dataUpdatedAt)
    .flatMap(({ queryKey: [object, kind], state: { data } }) => {
      if (kind !== 'list' || typeof object !== 'string' || !(object in objects)) return [];
      const pages = (data as { pages?: Page<Row>[] } | undefined)?.pages ?? [data as Page<Row> | undefined];
      return pages
        .flatMap((page) => page?.items ?? [])
        .flatMap((row) => recordOf(object as ObjectName, row) ?? []);
    });
  return [...new Map(all.map((each) => [`${each.object}/${each.id}`, each])).values()];
}

/** The question for all whose name, number or the like contains what was typed, or whose pinyin begins with these letters. */
export function searchFilter(object: ObjectName, typed: string): string {
  const fields = [objects[object].title, ...(also[object] ?? [])];
  const letters = typedInitials(typed);
  return [
    ...fields.map((field) => `${field}==${quoted(typed)}`),
    ...(letters ? (initials[object] ?? []).map((field) => `${field}==${letters}*`) : []),
  ].join(',');
}

/**
 * Records by what was typed: those seen lately and those loaded at once, then what each service finds; older questions are
 * called off. One letter asks nobody, one Chinese character does.
 */
export function useRecords(
  typed: string,
  readable: ObjectName[],
  person: string | undefined,
  pinyin: PinyinMatch | undefined,
) {
  const queries = useQueryClient();
  const recent = recentRecords.use(person);
  const loaded = useMemo(() => loadedRecords(queries), [queries]);
  const [asked] = useDebouncedValue(typed.trim(), rest);
  const worth = asked.length > 1 || /\p{Script=Han}/u.test(asked);
  const fitting = ({ name, hint }: FoundRecord) => fits(asked, [name, hint], pinyin);
  const found = useQueries({
    queries: readable.map((object) => ({
      ...listQuery<Row>(object, { filter: searchFilter(object, asked), limit: perObject }),
      enabled: worth,
      retry: false,
    })),
    combine: (results) => ({
      /** Which kinds nobody could look through. */
      failed: worth ? readable.filter((_, at) => results[at]?.isError) : [],
      busy: worth && results.some(({ isFetching }) => isFetching),
      records: worth
        ? results.flatMap(({ data, isPlaceholderData }, at) =>
            (data?.items ?? [])
              .flatMap((row) => recordOf(readable[at] as ObjectName, row) ?? [])
              .filter((each) => !isPlaceholderData || fitting(each) > 0)
              .sort((one, other) => fitting(other) - fitting(one)),
          )
        : [],
    }),
  });
  return {
    recent,
    loaded: loaded.filter(({ object }) => readable.includes(object)),
    found: found.records,
    failed: found.failed,
    busy: found.busy || typed.trim() !== asked,
  };
}
