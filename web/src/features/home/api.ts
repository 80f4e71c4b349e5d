import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CampaignResults, Groups, Pipeline } from '@/api/types';
import { http } from '@/lib/http';
import type { ObjectName } from '@/lib/objects';
import type { Page } from '@/lib/query';
import { countQuery as count, listQuery } from '@/ui/object/queries';

const often = 30_000;

export const countQuery = (object: ObjectName, filter?: string) => ({
  ...count(object, filter),
  refetchInterval: often,
});

/** The first few of a list. */
export const fewQuery = <Row>(object: ObjectName, filter: string, sort: string, limit = 6) => ({
  ...listQuery<Row>(object, { filter, sort, limit }),
  refetchInterval: often,
});

export const dealGroupsQuery = (by: string | undefined, filter: string) =>
  queryOptions({
    queryKey: ['deals', 'groups', by ?? '', filter],
    queryFn: ({ signal }) =>
      http.get<Groups>('/api/deals/groups', { query: { by, sum: 'amount', filter }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: often,
  });

export const pipelinesQuery = queryOptions({
  queryKey: ['pipelines', 'list', 'all'],
  queryFn: ({ signal }) => http.get<Page<Pipeline>>('/api/pipelines', { query: { limit: 200 }, signal }),
  staleTime: 5 * 60_000,
});

export const campaignResultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaigns', 'results', id],
    queryFn: ({ signal }) =>
      http.get<CampaignResults>('/api/campaigns/{id}/results', { path: { id }, signal }),
    refetchInterval: often,
  });
