import { queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import type { Pipeline } from '@/api/types';
import { http } from './http';
import type { Page } from './query';

/** All of them; there are few, and they seldom change. */
export const pipelinesQuery = queryOptions({
  queryKey: ['pipelines', 'list'],
  queryFn: ({ signal }) => http.get<Page<Pipeline>>('/api/pipelines', { signal }),
  staleTime: 5 * 60_000,
});

/** The names of their stages as they follow each other, those of the usual pipeline first. */
export function stagesInOrder(pipelines: Pipeline[]): string[] {
  const first = usual(pipelines);
  const all = first ? [first, ...pipelines.filter((each) => each !== first)] : [];
  return [...new Set(all.flatMap(({ stages }) => stages.map(({ name }) => name)))];
}

export const stageOrder: UseQueryOptions<string[]> = {
  queryKey: ['pipelines', 'order'],
  queryFn: async ({ client }) => stagesInOrder((await client.fetchQuery(pipelinesQuery)).items),
  staleTime: 5 * 60_000,
};

/** The one that deals take when they name none. */
export function usual(pipelines: Pipeline[] | undefined): Pipeline | undefined {
  return pipelines?.find((each) => each.usual) ?? pipelines?.[0];
}
