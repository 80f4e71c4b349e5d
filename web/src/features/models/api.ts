import { queryOptions, useMutation } from '@tanstack/react-query';
import type { FitJob, ValueDiagnostics, ValueDistribution, ValueModel } from '@/api/types';
import { http } from '@/lib/http';

export const valueModelQuery = queryOptions({
  queryKey: ['models', 'customer-value'],
  queryFn: ({ signal }) => http.get<ValueModel>('/api/models/customer-value', { signal }),
});

export const diagnosticsQuery = queryOptions({
  queryKey: ['models', 'customer-value', 'diagnostics'],
  queryFn: ({ signal }) => http.get<ValueDiagnostics>('/api/models/customer-value/diagnostics', { signal }),
});

export const distributionQuery = queryOptions({
  queryKey: ['models', 'customer-value', 'distribution'],
  queryFn: ({ signal }) => http.get<ValueDistribution>('/api/models/customer-value/distribution', { signal }),
  refetchInterval: 60_000,
});

export const fitQuery = (id: string | undefined) =>
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
