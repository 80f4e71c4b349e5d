import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '@/api/types';
import { type Answer, http } from './http';
import { keepKnown, readOrKnown } from './last-known';
import { isProblem } from './problem';

const path = '/api/me/preferences';

/** Where a device remembers how high the rows of its lists are. */
export const densityKey = 'guanxi.density';

/** How the person who is signed in wants to see things, on every device. */
export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: ({ client, queryKey, signal }) =>
    readOrKnown(client, queryKey, () => http.read<Preferences>(path, { signal })),
  staleTime: 5 * 60_000,
});

/** What is known of the preferences now; asks nobody. The frame reads them once for all. */
export function useKnownPreferences(): Preferences | undefined {
  return useQuery({ ...preferencesQuery, enabled: false }).data?.data;
}

export type PreferenceChange = Partial<Omit<Preferences, 'version'>>;

/** What shall be different; where that depends on what is there, it is said of what is there when it is written. */
export type WantedPreferences = PreferenceChange | ((now: Preferences) => PreferenceChange);

const changeOf = (wanted: WantedPreferences, now: Preferences) =>
  typeof wanted === 'function' ? wanted(now) : wanted;

/**
 * Changes some of them, shown at once. Of two screens that change different ones, both get what they want; of one screen each
 * change waits for the one before, whose version it builds on.
 */
export function useChangePreferences() {
  const queries = useQueryClient();
  const key = preferencesQuery.queryKey;
  return useMutation({
    scope: { id: 'preferences' },
    mutationFn: async (wanted: WantedPreferences) => {
      const write = ({ data, etag }: Answer<Preferences>) =>
        http.patch<Preferences>(path, changeOf(wanted, data), { version: etag });
      try {
        return await write(queries.getQueryData(key) ?? (await http.read<Preferences>(path)));
      } catch (problem) {
        if (!isProblem(problem, 'stale-version')) throw problem;
        return write(await http.read<Preferences>(path));
      }
    },
    onMutate: async (wanted) => {
      await queries.cancelQueries({ queryKey: key });
      const before = queries.getQueryData(key);
      if (before)
        queries.setQueryData(key, { ...before, data: { ...before.data, ...changeOf(wanted, before.data) } });
      return { before };
    },
    onError: (_problem, _change, context) => {
      if (context?.before) queries.setQueryData(key, context.before);
    },
    onSuccess: (answer) => {
      queries.setQueryData(key, answer);
      keepKnown(queries, key, answer);
    },
  });
}
