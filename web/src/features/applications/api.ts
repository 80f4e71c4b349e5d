import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Application, ApplicationInput, NewSecret } from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';

/** What an application can be given. */
export const scopesQuery = queryOptions({
  queryKey: ['applications', 'scopes'],
  queryFn: async ({ signal }) => (await http.get<Page<string>>('/api/applications/scopes', { signal })).items,
  staleTime: Infinity,
});

function useWrite<Input, Output>(write: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSettled: () => queries.invalidateQueries({ queryKey: ['applications'] }),
  });
}

export const useRegister = () =>
  useWrite(({ input, key }: { input: ApplicationInput; key: string }) =>
    http.post<NewSecret>('/api/applications', input, { idempotencyKey: key }),
  );

export const useSuspend = (id: string) =>
  useWrite(({ suspended, version }: { suspended: boolean; version: string }) =>
    http.put<Application>('/api/applications/{id}/status', { suspended }, { path: { id }, version }),
  );

export const useRotate = (id: string) =>
  useWrite((version: string) =>
    http.put<NewSecret>('/api/applications/{id}/secret', undefined, { path: { id }, version }),
  );
