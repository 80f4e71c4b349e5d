import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { type ObjectName, objects } from '@/lib/objects';
import type { Page } from '@/lib/query';
import type { SavedView } from './views';

const mostViews = 200;

export type ViewInput = Pick<SavedView, 'name' | 'shared' | 'isDefault' | 'query'>;

/** The views of an object that a person sees: their own and those for all. A list without them is a list all the same. */
export const viewsQuery = (object: ObjectName) =>
  queryOptions({
    queryKey: ['views', object],
    queryFn: async ({ signal }) =>
      (await http.get<Page<SavedView>>('/api/views', { query: { object, limit: mostViews }, signal })).items,
    staleTime: 60_000,
    retry: false,
  });

/** The views of all objects that a person sees. */
export const allViewsQuery = queryOptions({
  queryKey: ['views', 'of all objects'],
  queryFn: async ({ signal }) =>
    (await http.get<Page<SavedView>>('/api/views', { query: { limit: mostViews }, signal })).items,
  staleTime: 60_000,
  retry: false,
});

/** One read instead of one for each list: what it found is there when a list is opened for the first time. */
export async function bringViews(queries: QueryClient): Promise<void> {
  const views = await queries.fetchQuery(allViewsQuery);
  if (views.length === mostViews) return; // perhaps not all of them
  for (const object of Object.keys(objects) as ObjectName[])
    queries.setQueryData(
      viewsQuery(object).queryKey,
      (before) => before ?? views.filter((view) => view.object === object),
    );
}

const tag = (version: number) => `"${version}"`;

export function useSaveView(object: ObjectName) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ view, input, key }: { view?: SavedView; input: ViewInput; key?: string }) => {
      const answer = view
        ? await http.put<SavedView>('/api/views/{id}', input, {
            path: { id: view.id },
            version: tag(view.version),
          })
        : await http.post<SavedView>('/api/views', { object, ...input }, { idempotencyKey: key });
      return answer.data;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['views', object] }),
  });
}

export function useDeleteView(object: ObjectName) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (view: SavedView) =>
      http.delete('/api/views/{id}', { path: { id: view.id }, version: tag(view.version) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['views', object] }),
  });
}

/** Lets the person's list begin with a view, also with one of somebody else, or with none again. */
export function useChooseView(object: ObjectName) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, isDefault }: SavedView) =>
      http.put<SavedView>('/api/views/{id}/default', { isDefault: !isDefault }, { path: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['views', object] }),
  });
}
