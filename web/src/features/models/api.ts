import { queryOptions, useMutation } from '@tanstack/react-query';
import type { FitJob, ValueModel } from '@/api/types';
import { http } from '@/lib/http';

export const valueModelQuery = queryOptions({
  queryKey: ['models', 'customer-value'],
  queryFn: ({ signal }) => http.get<ValueModel>('/api/models/customer-value', { signal }),
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
