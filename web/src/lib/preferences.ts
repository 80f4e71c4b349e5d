import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '@/api/types';
import { http } from './http';
import { isProblem } from './problem';

const path = '/api/me/preferences';

/** Where a device remembers how high the rows of its lists are. */
export const densityKey = 'guanxi.density';

/** How the person who is signed in wants to see things, on every device. */
export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: ({ signal }) => http.read<Preferences>(path, { signal }),
  staleTime: 5 * 60_000,
});

/** What is known of the preferences now; asks nobody. The frame reads them once for all. */
export function useKnownPreferences(): Preferences | undefined {
  return useQuery({ ...preferencesQuery, enabled: false }).data?.data;
}

export type PreferenceChange = Partial<Omit<Preferences, 'version'>>;

/** Changes some of them, shown at once. Of two screens that change different ones, both get what they want. */
export function useChangePreferences() {
  const queries = useQueryClient();
  const key = preferencesQuery.queryKey;
  return useMutation({
    mutationFn: async (change: PreferenceChange) => {
      const seen = queries.getQueryData(key)?.etag ?? (await http.read<Preferences>(path)).etag;
      try {
        return await http.patch<Preferences>(path, change, { version: seen });
      } catch (problem) {
        if (!isProblem(problem, 'stale-version')) throw problem;
        const { etag } = await http.read<Preferences>(path);
        return http.patch<Preferences>(path, change, { version: etag });
      }
    },
    onMutate: async (change) => {
      await queries.cancelQueries({ queryKey: key });
      const before = queries.getQueryData(key);
      if (before) queries.setQueryData(key, { ...before, data: { ...before.data, ...change } });
      return { before };
    },
    onError: (_problem, _change, context) => {
      if (context?.before) queries.setQueryData(key, context.before);
    },
    onSuccess: (answer) => queries.setQueryData(key, answer),
  });
}
