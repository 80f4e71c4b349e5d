import { queryOptions } from '@tanstack/react-query';
import type { Activity, ImportJob } from '@/api/types';
import { http } from '@/lib/http';
import { importable, importPaths, sampleSource } from '@/lib/imports';
import { useChangePreferences, useKnownPreferences } from '@/lib/preferences';
import type { Page } from '@/lib/query';

const newest = { limit: 50 };

/** Whether this person has imported something of their own. */
export const importedQuery = (person: string) =>
  queryOptions({
    queryKey: ['imports', 'by', person],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        importable.map((object) =>
          http
            .get<Page<ImportJob>>(importPaths[object].all, { query: newest, signal })
            .catch(() => undefined),
        ),
      );
      return pages.some((page) =>
        page?.items.some(
          ({ createdBy, source, state }) =>
            createdBy === person && source !== sampleSource && state.startsWith('COMPLETED'),
        ),
      );
    },
    retry: false,
  });

/** Whether somebody has written into a customer's timeline. */
export const talkedQuery = (person: string) =>
  queryOptions({
    queryKey: ['accounts', 'activity', 'by', person],
    queryFn: async ({ signal }) => {
      const query = { filter: `authorId==${person}`, limit: 1 };
      return (await http.get<Page<Activity>>('/api/accounts/activity', { query, signal })).items.length > 0;
    },
    retry: false,
  });

/** The first steps as the person's preferences have them, and how one is ticked off or the list put away. */
export function useChecklist() {
  const checklist = useKnownPreferences()?.checklist;
  const change = useChangePreferences();
  return {
    checklist,
    problem: change.error,
    tick: (ids: string[]) => {
      if (!checklist) return;
      if (ids.every((id) => checklist.done.includes(id))) return;
      // what another window has ticked meanwhile stays ticked
      change.mutate(({ checklist: now }) => ({
        checklist: { ...now, done: [...new Set([...now.done, ...ids])] },
      }));
    },
    dismiss: () =>
      checklist && change.mutate(({ checklist: now }) => ({ checklist: { ...now, dismissed: true } })),
  };
}
