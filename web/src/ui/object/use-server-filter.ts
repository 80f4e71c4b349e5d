import { useQuery } from '@tanstack/react-query';
import { type ObjectPlace, objects } from '@/lib/objects';
import { preferencesQuery } from '@/lib/preferences';
import { profileQuery } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { type ListSearch, serverFilter } from '../list/list-search';
import { forReader, mentionsDays, mentionsMe } from '../list/reader';
import type { ObjectDescription } from './object';

/** What the server is asked for: the question of the search as the reader means it, as soon as they and their time zone are known. */
export function useServerFilter<One extends object>(object: ObjectDescription<One>, search: ListSearch) {
  const { data: profile } = useQuery(profileQuery);
  const { timeZone } = useFormats();
  const { title, also = [] }: ObjectPlace = objects[object.name];
  const asked = serverFilter(search, [title, ...also]);
  const personal = mentionsMe(asked) && object.fields.some(({ of }) => of === 'users');
  const dated = mentionsDays(asked);
  const waiting = useQuery({ ...preferencesQuery, enabled: dated }).isPending;
  return {
    filter: forReader(asked, object.fields, { id: profile?.id, now: new Date(), timeZone }),
    ready: (!personal || profile !== undefined) && !(dated && waiting),
  };
}
