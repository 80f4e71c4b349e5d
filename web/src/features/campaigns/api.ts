import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type {
  AudienceCounts,
  AudienceMember,
  Campaign,
  CampaignInput,
  CampaignMessage,
  CampaignMove,
  CampaignResults,
} from '@/api/types';
import { http } from '@/lib/http';
import { orKnown } from '@/lib/last-known';
import type { Page } from '@/lib/query';
import { oneQuery } from '@/ui/object/queries';
import { messageFilter } from './campaign-search';

const live = 5_000;

export const campaignQuery = (id: string) =>
  queryOptions({ ...oneQuery<Campaign>('campaigns', id), refetchInterval: live });

/** Who would be reached by a campaign for a segment, while it is still being written. */
export const reachQuery = (segmentId: string | null) =>
  queryOptions({
    queryKey: ['campaigns', 'reach', segmentId],
    queryFn: ({ signal }) =>
      http.get<AudienceCounts>('/api/campaigns/reach', { query: { segmentId }, signal }),
    enabled: segmentId !== null,
    refetchInterval: live,
  });

export const audienceQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaigns', 'audience', id],
    queryFn: orKnown((signal) =>
      http.get<AudienceCounts>('/api/campaigns/{id}/audience', { path: { id }, signal }),
    ),
    refetchInterval: live,
  });

export const resultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaigns', 'results', id],
    queryFn: ({ signal }) =>
      http.get<CampaignResults>('/api/campaigns/{id}/results', { path: { id }, signal }),
    refetchInterval: live,
  });

const paged = <T>(
  name: 'messages' | 'members',
  path: '/api/campaigns/{id}/messages' | '/api/campaigns/{id}/audience/members',
  id: string,
  filter?: string,
) =>
  infiniteQueryOptions({
    queryKey: ['campaigns', name, id, filter ?? ''],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<T>>(path, {
        path: { id },
        query: { filter, sort: 'name', limit: 50, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: live,
    placeholderData: keepPreviousData,
  });

export const messagesQuery = (id: string, messages: string | undefined) =>
  paged<CampaignMessage>('messages', '/api/campaigns/{id}/messages', id, messageFilter(messages));

export const membersQuery = (id: string, exclusion: string | undefined) =>
  paged<AudienceMember>(
    'members',
    '/api/campaigns/{id}/audience/members',
    id,
    exclusion && `exclusion==${exclusion}`,
  );

export function useCreateCampaign() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: CampaignInput; key: string }) =>
      http.post<Campaign>('/api/campaigns', input, { idempotencyKey: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['campaigns'] }),
  });
}

export function useMoveCampaign(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ move, version }: { move: CampaignMove; version: string }) =>
      http.put<Campaign>('/api/campaigns/{id}/state', move, { path: { id }, version }),
    onSuccess: (answer) => queries.setQueryData(oneQuery<Campaign>('campaigns', id).queryKey, answer),
    onSettled: () => queries.invalidateQueries({ queryKey: ['campaigns'] }),
  });
}
