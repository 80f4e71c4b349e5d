import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import type {
  CountedCustomer,
  CountedPurchase,
  FitJob,
  ModelVersions,
  ValueDiagnostics,
  ValueDistribution,
  ValueModel,
} from '@/api/types';
import { http } from '@/lib/http';
import { orKnown } from '@/lib/last-known';
import type { Page } from '@/lib/query';

export const valueModelQuery = queryOptions({
  queryKey: ['models', 'customer-value'],
  queryFn: orKnown((signal) => http.get<ValueModel>('/api/models/customer-value', { signal })),
});

export const diagnosticsQuery = queryOptions({
  queryKey: ['models', 'customer-value', 'diagnostics'],
  queryFn: ({ signal }) => http.get<ValueDiagnostics>('/api/models/customer-value/diagnostics', { signal }),
});

export const distributionQuery = queryOptions({
  queryKey: ['models', 'customer-value', 'distribution'],
  queryFn: orKnown((signal) =>
    http.get<ValueDistribution>('/api/models/customer-value/distribution', { signal }),
  ),
  refetchInterval: 60_000,
});

export const versionsQuery = queryOptions({
  queryKey: ['models', 'customer-value', 'versions'],
  queryFn: orKnown((signal) => http.get<ModelVersions>('/api/models/customer-value/versions', { signal })),
});

const counted = <T>(
  path:
    | '/api/models/customer-value/versions/{version}/customers'
    | '/api/models/customer-value/versions/{version}/purchases',
  version: number,
  asked: { repeats: number } | { until: string },
) =>
  infiniteQueryOptions({
    queryKey: ['models', 'customer-value', 'counted', version, asked],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<T>>(path, {
        path: { version: String(version) },
        query: { ...asked, limit: 50, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const countedCustomersQuery = (version: number, repeats: number) =>
  counted<CountedCustomer>('/api/models/customer-value/versions/{version}/customers', version, { repeats });
export const countedPurchasesQuery = (version: number, until: string) =>
  counted<CountedPurchase>('/api/models/customer-value/versions/{version}/purchases', version, { until });

const fitQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['models', 'customer-value', 'fits', id],
    queryFn: ({ signal }) =>
      http.get<FitJob>('/api/models/customer-value/fits/{id}', { path: { id: id ?? '' }, signal }),
    enabled: Boolean(id),
    refetchInterval: (query) =>
      query.state.data?.state === 'COMPLETED' || query.state.data?.state === 'FAILED' ? false : 700,
  });

export function useStartFit() {
  return useMutation({
    mutationFn: async (observationEnd: string | undefined) => {
      const { data, location } = await http.post<FitJob | undefined>(
        '/api/models/customer-value/fits',
        observationEnd ? { observationEnd } : {},
      );
      return data?.id ?? location?.split('/').pop() ?? '';
    },
  });
}

/** Puts an earlier model to use; answers with the job that scores everybody by it. */
export function useChooseModel() {
  return useMutation({
    mutationFn: async (version: number) =>
      (await http.put<FitJob>('/api/models/customer-value/current', { version }, {})).data.id,
  });
}

/** Waits for a job; what the page shows of the model follows when it is done. */
export function useFitJob(id: string | undefined) {
  const queries = useQueryClient();
  const { data: job, error } = useQuery(fitQuery(id));
  const done = job?.state === 'COMPLETED';
  useEffect(() => {
    if (!done) return;
    for (const { queryKey } of [valueModelQuery, diagnosticsQuery, distributionQuery, versionsQuery])
      void queries.invalidateQueries({ queryKey, exact: true });
  }, [done, queries, id]);
  return { job, error, busy: id !== undefined && !error && !done && job?.state !== 'FAILED' };
}
